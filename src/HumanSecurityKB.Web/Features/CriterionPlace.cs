using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Web.Features;

/// <summary>One criterion of those that are answered one after the other, and where it stands among them.</summary>
public sealed record CriterionPlace(IReadOnlyList<SectionLines> Sections, SectionLines Section, CriterionLine Line)
{
    public Criterion Criterion => Line.Criterion;

    /// <summary>From 1.</summary>
    public int Number => Lines.IndexOf(Line) + 1;

    public int Count => Lines.Count;

    public int Answered => Lines.Count(line => line.Answer is not null);

    public int Unanswered => Count - Answered;

    /// <summary>Null after the last one.</summary>
    public CriterionId? Next => Lines.ElementAtOrDefault(Number)?.Criterion.Id;

    private List<CriterionLine> Lines => [.. Sections.SelectMany(section => section.Lines)];

    /// <returns>Null where the criterion is not among them.</returns>
    public static CriterionPlace? Find(IReadOnlyList<SectionLines> sections, string criterion) => sections
        .SelectMany(section => section.Lines.Where(line => line.Criterion.Id.Value == criterion), (section, line) => new CriterionPlace(sections, section, line))
        .FirstOrDefault();
}
