using HumanSecurityKB.Pdf.Text;

namespace HumanSecurityKB.Pdf.Tags;

/// <summary>What a glyph reads as when it is copied, searched or spoken.</summary>
internal static class GlyphText
{
    private const string NoText = "\u200B"; // PDF/UA-1 wants a Unicode value for every glyph (7.21.7)

    public static ReadOnlySpan<char> Of(TextRun run, Glyph glyph)
    {
        var text = run.Source.AsSpan(glyph.Start, glyph.Length);
        return text.Length switch
        {
            0 => NoText,
            1 => text,
            2 when LamAlef(text) is { } ligature => ligature,
            _ => Visible(text),
        };
    }

    /// <summary>Extractors that turn right-to-left text round would turn the two letters of one glyph round as well; as presentation form they stay in order.</summary>
    private static string? LamAlef(ReadOnlySpan<char> text) => text switch
    {
        "\u0644\u0622" => "\uFEF5",
        "\u0644\u0623" => "\uFEF7",
        "\u0644\u0625" => "\uFEF9",
        "\u0644\u0627" => "\uFEFB",
        _ => null,
    };

    private static string Visible(ReadOnlySpan<char> text)
    {
        var visible = string.Concat(text.ToArray().Where(character => !Characters.IsInvisible(character)));
        return visible.Length > 0 ? visible : NoText;
    }
}
