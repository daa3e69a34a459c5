using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Charts;

namespace HumanSecurityKB.Reports;

/// <summary>The words of one language, as the inlines, blocks and cells of a document.</summary>
internal class Phrases(FixedWords words)
{
    public FixedWords Words => words;

    public bool IsRightToLeft => words.Language.IsRightToLeft;

    /// <summary>
    /// Text such as an id or a target keeps its order in Arabic, where digits and points would change places: isolated from
    /// what stands around it, and between marks for programs that drop isolates.
    /// </summary>
    public string LeftToRight(string text) => IsRightToLeft ? $"\u2066\u200E{text}\u200E\u2069" : text;

    /// <summary>A fixed phrase, marked with its language where that is not the document's.</summary>
    public Inline Say(string key) => In(words[key], words.LanguageOf(key));

    public Inline Say(string key, params ReadOnlySpan<(string Name, object Value)> values) =>
        In(words.Format(key, values), words.LanguageOf(key));

    public Inline Count(string key, int count, params ReadOnlySpan<(string Name, object Value)> values) =>
        In(words.Count(key, count, values), words.LanguageOf(key));

    public Inline In(string text, Language? language) =>
        new(text) { Language = language is null || language == words.Language ? null : language.Code };

    public Heading Heading(int level, string key) => new(level, [Say(key)]);

    public Paragraph Text(string key, ParagraphStyle style = ParagraphStyle.Body) => new([Say(key)]) { Style = style };

    public static Inline Quiet(Inline inline) => inline with { Color = Palette.Muted };

    public string Number(IFormattable number) => number.ToString(null, words.Culture);

    public string Decimal(decimal number) => number.ToString("0.#", words.Culture);

    public string List(IEnumerable<string> items) => string.Join(words["listSeparator"], items);

    /// <summary>How far private grades lie apart, without saying whose they are.</summary>
    public string Range(Spread spread) => words.Format(
        "disagreement.range", ("low", spread.Low), ("high", spread.High), ("median", Decimal(spread.Median)));

    public TableCell Cell(string key) => Cell(Say(key));

    public static TableCell Cell(params IReadOnlyList<Inline> inlines) => new([new Paragraph(inlines)]);

    public static TableCell RowHeader(params IReadOnlyList<Inline> inlines) => Cell(inlines) with { IsRowHeader = true };

    /// <summary>A criterion's title with its id beneath.</summary>
    public TableCell CriterionCell(CriterionId id, CriterionWords criterion) =>
        RowHeader(In(criterion.Title, criterion.Language), new Inline("\n"), Quiet(new Inline(LeftToRight(id.Value))));

    public TableRow Headers(params IReadOnlyList<string> keys) => new([.. keys.Select(Cell)]);
}
