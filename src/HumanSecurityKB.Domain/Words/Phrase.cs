namespace HumanSecurityKB.Domain.Words;

/// <summary>One fixed text in one language: a single wording, or one for each plural form.</summary>
public sealed record Phrase(Language Language, IReadOnlyDictionary<PluralForm, string> Forms)
{
    public Phrase(Language language, string text)
        : this(language, new Dictionary<PluralForm, string> { [PluralForm.Other] = text })
    {
    }

    public bool IsPlural => Forms.Count > 1;

    /// <summary>The wording for no particular number.</summary>
    public string Text => Forms[PluralForm.Other];

    public string For(int count) => Forms.GetValueOrDefault(PluralForms.For(Language, count), Text);
}
