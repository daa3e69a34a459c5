using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Charts;

namespace HumanSecurityKB.Reports.Sheets;

/// <summary>What the sheets of a committee have in common: whose they are, and how they begin.</summary>
internal sealed class SheetPhrases(FixedWords words, string bodyName) : Phrases(words)
{
    private const int LongestOnTwoLines = 60;

    private readonly string _bodyName = OwnText.Line(bodyName);

    public bool HasLongName => _bodyName.Length > LongestOnTwoLines;

    /// <summary>A document without blocks.</summary>
    /// <param name="title">Key of what the sheet is.</param>
    public PdfDocument Document(string title, DateTime date) => new()
    {
        Title = _bodyName.Length == 0 ? Words[title] : Words.Format("cover.titled", ("title", Words[title]), ("body", _bodyName)),
        Language = Words.Language.Code,
        RightToLeft = IsRightToLeft,
        Author = _bodyName,
        Subject = Words["cover.subject"],
        Created = new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Utc)),
        RunningText = string.Join(Words["running.separator"], [Words[title], .. Body]),
        PageLabel = (page, total) => Words.Format("page", ("page", page), ("total", total)),
        Blocks = [],
    };

    public Paragraph Brand => new([Say("brand") with { Color = Palette.Accent, Bold = true }]);

    /// <summary>What the sheet is, whose, and what else is to be known first.</summary>
    public IEnumerable<Block> Title(string key, params IReadOnlyList<string> lines)
    {
        yield return Heading(1, key);
        yield return new Paragraph(string.Join('\n', [.. Body, .. lines])) { Style = ParagraphStyle.Lead };
    }

    private IEnumerable<string> Body => _bodyName.Length == 0 ? [] : [_bodyName];
}
