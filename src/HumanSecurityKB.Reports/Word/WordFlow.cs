using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HumanSecurityKB.Reports.Word;

/// <summary>
/// Paragraphs and tables one below the other, in a page or a cell. Space and page breaks belong to the paragraph that
/// follows, so that no empty line is read aloud; only where no paragraph follows, a tiny empty one takes them.
/// </summary>
internal sealed class WordFlow
{
    private const double SpaceAfterTable = 12;

    private readonly List<OpenXmlElement> _elements = [];
    private double _space;
    private bool _breaksPage;

    public int Count => _elements.Count;

    public IReadOnlyList<OpenXmlElement> Elements => _elements;

    /// <param name="points">At least so much space before what follows.</param>
    public void AddSpace(double points) => _space = Math.Max(_space, points);

    public void BreakPage() => _breaksPage = true;

    public void Add(W.Paragraph paragraph, WordStyle style)
    {
        paragraph.ParagraphProperties ??= new W.ParagraphProperties();
        if (_space > style.Before)
        {
            paragraph.ParagraphProperties.SpacingBetweenLines = new W.SpacingBetweenLines { Before = WordLength.Twips(_space) };
        }

        if (_breaksPage)
        {
            paragraph.ParagraphProperties.PageBreakBefore = new W.PageBreakBefore();
        }

        (_space, _breaksPage) = (0, false);
        _elements.Add(paragraph);
    }

    /// <summary>Word makes one table of two that touch.</summary>
    public void Add(W.Table table)
    {
        if (_breaksPage || _elements.LastOrDefault() is W.Table)
        {
            Add(Spacer(), WordStyle.Normal);
        }
        else if (_space > 0 && _elements.LastOrDefault() is W.Paragraph { ParagraphProperties: { } above })
        {
            above.SpacingBetweenLines ??= new W.SpacingBetweenLines();
            above.SpacingBetweenLines.After = WordLength.Twips(_space);
        }

        _elements.Add(table);
        _space = SpaceAfterTable;
    }

    public void Add(W.SdtBlock contents)
    {
        if (_breaksPage)
        {
            Add(Spacer(), WordStyle.Normal);
        }

        _elements.Add(contents);
    }

    /// <summary>A page or cell must end with a paragraph.</summary>
    public IReadOnlyList<OpenXmlElement> Finish(WordStyle style)
    {
        if (_elements.Count == 0)
        {
            _elements.Add(new W.Paragraph(new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = style.Id } }));
        }
        else if (_elements[^1] is not W.Paragraph)
        {
            _elements.Add(Spacer());
        }

        return _elements;
    }

    private static W.Paragraph Spacer() => new(new W.ParagraphProperties
    {
        SpacingBetweenLines = new W.SpacingBetweenLines { Line = "20", LineRule = W.LineSpacingRuleValues.Exact },
    });
}
