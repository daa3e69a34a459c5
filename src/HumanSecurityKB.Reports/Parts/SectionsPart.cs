using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Charts;

namespace HumanSecurityKB.Reports.Parts;

/// <summary>Every criterion in scope with all that was said about it.</summary>
internal static class SectionsPart
{
    private const double MarkSize = 17;

    public static IEnumerable<Block> Blocks(ReportPhrases phrases) =>
    [
        phrases.Heading(2, "sections.title"),
        phrases.Text("sections.intro") with { KeepsWithNext = true },
        .. phrases.Report.Sections.SelectMany(section => SectionBlocks(section, phrases)),
    ];

    private static IEnumerable<Block> SectionBlocks(ReportSection section, ReportPhrases phrases) =>
    [
        new Heading(3, [phrases.Name(section.Words)]) { Mark = MarkOf(section) },
        .. section.Entries.Select(entry => EntryBlock(entry, section, phrases)),
        .. Closing(section, phrases),
    ];

    private static VectorDrawing? MarkOf(ReportSection section) =>
        DimensionIcons.Draw(section.Section.Key.Value, 0, 0, MarkSize) is { } icon ? new VectorDrawing(MarkSize, MarkSize, [icon]) : null;

    /// <summary>The title with the id; then the grade in the margin, and beside it all that was said.</summary>
    private static KeepTogether EntryBlock(ReportEntry entry, ReportSection section, ReportPhrases phrases) => new(
    [
        new Heading(4,
        [
            ReportPhrases.Quiet(phrases.Say("sections.id", ("id", phrases.Id(entry)))),
            phrases.In(entry.Words.Title, entry.Words.Language),
        ]),
        new MarginNote(Grade(entry, section, phrases), [.. Told(entry, phrases)]),
    ]);

    private static Block[] Grade(ReportEntry entry, ReportSection section, ReportPhrases phrases) =>
    [
        new Paragraph([phrases.FullState(entry.Answer) with { Bold = true }]),
        new Figure(GradeSeats.Draw(entry.Answer, Palette.For(section.Section.Key.Value), phrases.IsRightToLeft), ""),
    ];

    private static IEnumerable<Block> Told(ReportEntry entry, ReportPhrases phrases)
    {
        if (entry.Grade is { } grade)
        {
            yield return new Paragraph([phrases.In(entry.Words.Descriptors[grade.Value], entry.Words.Language)]);
        }

        if (entry.Answer is not { } answer)
        {
            yield break;
        }

        IEnumerable<Block> told =
        [
            .. Said(phrases, "sections.comment", answer.Comment),
            .. answer.Evidence.Select(item => EvidenceLine(item, phrases)),
            .. Said(phrases, "sections.differingView", answer.DifferingView),
        ];
        foreach (var block in told)
        {
            yield return block;
        }
    }

    private static IEnumerable<Block> Said(ReportPhrases phrases, string key, string text)
    {
        var own = phrases.Own(text);
        return own.Text.Length == 0 ? [] : [new Paragraph([ReportPhrases.Quiet(phrases.Say(key)), own])];
    }

    private static Paragraph EvidenceLine(Evidence item, ReportPhrases phrases)
    {
        var details = new List<string> { phrases.Words[KeyOf(item.Kind)] };
        if (item.Date is { } date)
        {
            details.Add(phrases.Words.Date(date));
        }

        var separator = new Inline(phrases.Words["listSeparator"]);
        var line = new List<Inline>
        {
            ReportPhrases.Quiet(phrases.Say("sections.evidence")),
            phrases.OwnLine(item.Title),
            separator,
            new(phrases.List(details)),
        };
        if (item.Reference.Trim().Length > 0)
        {
            line.AddRange([separator, phrases.OwnLine(item.Reference) with { Link = item.Reference.Trim() }]);
        }

        return new Paragraph(line);
    }

    private static Block[] Closing(ReportSection section, ReportPhrases phrases)
    {
        if (section.Closing is not { IsEmpty: false } notes)
        {
            return [];
        }

        return
        [
            phrases.Heading(4, "sections.closing"),
            .. Said(phrases, "sections.improvement", notes.Improvement),
            .. Said(phrases, "sections.gap", notes.Gap),
            .. Said(phrases, "sections.help", notes.Help),
        ];
    }

    private static string KeyOf(EvidenceKind kind) => kind switch
    {
        EvidenceKind.PublicDocument => "sections.evidencePublic",
        EvidenceKind.InternalDocument => "sections.evidenceInternal",
        _ => "sections.evidenceStatement",
    };
}
