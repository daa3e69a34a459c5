using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tests.Lint;

namespace HumanSecurityKB.Pdf.Tests;

public sealed class PdfUaTests
{
    public static TheoryData<string> Documents => [nameof(Samples.Everything), nameof(Samples.EverythingInArabic), nameof(Samples.Stress), "Empty", "LongTable"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_document_keeps_the_rules_a_machine_can_check(string name)
    {
        Assert.Empty(PdfLint.Check(Samples.Writer.Write(DocumentOf(name))));
    }

    [Theory]
    [InlineData("/Lang(en)", "/Lung(en)", "The catalog has no /Lang.")]
    [InlineData("/Marked true", "/Marked false", "The file is not marked as tagged.")]
    [InlineData("/DisplayDocTitle true", "/DisplayDocTitle false", "Readers would show the file name in place of the title.")]
    [InlineData("/Alt(A circle in a frame)", "", "A figure has no alternative text.")]
    [InlineData("/Scope/Row", "", "A table header has no scope.")]
    [InlineData("/S/H2", "/S/H4", "Headings jump from level 1 to 4.")]
    [InlineData("/S/LI", "/S/P", "LBody stands in P.")]
    [InlineData("/S/TR", "/S/Row", "Row is no standard structure type.")]
    [InlineData("/S/Link", "/S/Span", "An annotation hangs on Span.")]
    [InlineData("/Contents(a link)", "", "a link does not say where it leads.")]
    [InlineData("/Tabs/S", "", "the tab key does not follow the structure.")]
    [InlineData("/StructParents", "/Structured", "no /StructParents.")]
    public void A_damaged_object_is_found(string syntax, string damage, string problem)
    {
        var damaged = DamagedCopy.WithObject(Samples.Writer.Write(Samples.Everything()), syntax, damage);

        Assert.Contains(PdfLint.Check(damaged), found => found.EndsWith(problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/P<</MCID 1>>BDC", "/P<</MCID 900>>BDC", "Marked content 900 is not in the structure tree.")]
    [InlineData("EMC\n/P<<", "EMC\n0 0 9 9 re f\n/P<<", "f paints outside marked content.")]
    public void Damaged_page_content_is_found(string syntax, string damage, string problem)
    {
        var damaged = DamagedCopy.WithStream(Samples.Write(new Paragraph("One"), new Paragraph("Two")), syntax, damage);

        Assert.Contains(PdfLint.Check(damaged), found => found.EndsWith(problem, StringComparison.Ordinal));
    }

    private static PdfDocument DocumentOf(string name) => name switch
    {
        nameof(Samples.Everything) => Samples.Everything(),
        nameof(Samples.EverythingInArabic) => Samples.EverythingInArabic(),
        nameof(Samples.Stress) => Samples.Stress(),
        "LongTable" => Samples.Document(Samples.LongTable(200)),
        _ => Samples.Document(),
    };
}
