using System.Diagnostics.CodeAnalysis;

namespace HumanSecurityKB.Domain;

/// <summary>A language the site speaks. English is the one every text exists in; the others fall back to it.</summary>
public sealed record Language
{
    public static readonly Language English = new("en", "English", false);
    public static readonly Language French = new("fr", "Français", false);
    public static readonly Language Spanish = new("es", "Español", false);
    public static readonly Language Arabic = new("ar", "العربية", true);

    /// <summary>In the order in which a reader is offered them.</summary>
    public static readonly IReadOnlyList<Language> All = [English, French, Spanish, Arabic];

    private Language(string code, string ownName, bool isRightToLeft)
    {
        Code = code;
        OwnName = ownName;
        IsRightToLeft = isRightToLeft;
    }

    /// <summary>BCP 47 tag, two lower-case letters.</summary>
    public string Code { get; }

    /// <summary>The language's name in itself.</summary>
    public string OwnName { get; }

    public bool IsRightToLeft { get; }

    public string Direction => IsRightToLeft ? "rtl" : "ltr";

    public static bool TryParse(string? code, [NotNullWhen(true)] out Language? language)
    {
        language = All.FirstOrDefault(candidate => candidate.Code == code);
        return language is not null;
    }

    public override string ToString() => Code;
}
