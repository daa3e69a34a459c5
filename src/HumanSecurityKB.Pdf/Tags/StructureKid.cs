using HumanSecurityKB.Pdf.Format;

namespace HumanSecurityKB.Pdf.Tags;

/// <summary>What an element holds, in reading order: elements, marked content and annotations.</summary>
internal abstract record StructureKid;

internal sealed record ElementKid(StructureElement Element) : StructureKid;

internal sealed record MarkedContentKid(ObjectId Page, int Number) : StructureKid;

internal sealed record AnnotationKid(ObjectId Page, ObjectId Annotation) : StructureKid;
