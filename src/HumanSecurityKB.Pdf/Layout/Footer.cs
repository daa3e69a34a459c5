using HumanSecurityKB.Pdf.Tags;
using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Layout;

/// <summary>
/// Running text and page number below a rule. An artifact: screen readers have both from the document. The first line
/// shares its width with the page number; what is too long for a line is cut off between words.
/// </summary>
internal sealed class Footer
{
    private const double Gap = 5;
    private const double SpaceBetween = 24;
    private const int MostLines = 2;

    private readonly LayoutContext context;
    private readonly BlockStyle style;
    private readonly string[] runningLines;

    public Footer(LayoutContext context)
    {
        this.context = context;
        style = context.Typography.Footer;
        runningLines = [.. context.Cleaner.Clean(context.Document.RunningText).Split(Characters.LineSeparator).Take(MostLines)];
    }

    public void Paint(PageContent page, int number, int total)
    {
        var content = page.Artifact(ArtifactKind.Footer);
        content.HorizontalRule(PageGeometry.Left, PageGeometry.Right, PageGeometry.FooterRule, 0.5, Palette.Ink);
        var label = context.SetLine(context.Cleaner.CleanLine(context.Document.PageLabel(number, total)), style);
        PaintLine(content, label, atStart: false, line: 0);

        for (var i = 0; i < runningLines.Length; i++)
        {
            var width = i == 0 ? PageGeometry.Measure - label.Width - SpaceBetween : PageGeometry.Measure;
            var text = new StyledText(runningLines[i], style.Text, context.Document.Language);
            if (context.Typesetter.Set([text], width) is [var line, ..])
            {
                PaintLine(content, line, atStart: true, line: i);
            }
        }
    }

    private void PaintLine(MarkedContent content, TextLine text, bool atStart, int line)
    {
        var atLeft = atStart != context.RightToLeft;
        var left = atLeft ? PageGeometry.Left : PageGeometry.Right - text.Width;
        var baseline = PageGeometry.FooterRule - Gap - style.Baseline - (line * style.LineHeight);
        foreach (var (run, x) in text.Runs)
        {
            content.ShowText(run, left + x, baseline);
        }
    }
}
