namespace HumanSecurityKB.Domain.Words;

/// <summary>The plural categories of Unicode's CLDR (unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules).</summary>
public enum PluralForm
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

public static class PluralForms
{
    /// <summary>The forms a language uses for whole numbers.</summary>
    public static IReadOnlyList<PluralForm> Of(Language language) => language.Code switch
    {
        "ar" => [PluralForm.Zero, PluralForm.One, PluralForm.Two, PluralForm.Few, PluralForm.Many, PluralForm.Other],
        "fr" or "es" => [PluralForm.One, PluralForm.Many, PluralForm.Other],
        _ => [PluralForm.One, PluralForm.Other],
    };

    /// <param name="count">Zero or more.</param>
    public static PluralForm For(Language language, int count) => language.Code switch
    {
        "ar" => Arabic(count),
        "fr" => count is 0 or 1 ? PluralForm.One : ManyOrOther(count),
        "es" => count == 1 ? PluralForm.One : ManyOrOther(count),
        _ => count == 1 ? PluralForm.One : PluralForm.Other,
    };

    private static PluralForm ManyOrOther(int count) => count != 0 && count % 1_000_000 == 0 ? PluralForm.Many : PluralForm.Other;

    private static PluralForm Arabic(int count) => count switch
    {
        0 => PluralForm.Zero,
        1 => PluralForm.One,
        2 => PluralForm.Two,
        _ => (count % 100) switch
        {
            >= 3 and <= 10 => PluralForm.Few,
            >= 11 => PluralForm.Many,
            _ => PluralForm.Other,
        },
    };
}
