using System.Collections;

namespace HumanSecurityKB.Web.Features.Shared;

/// <summary>What is wrong with a form, in the order of its fields. Each sentence says how to put it right.</summary>
public sealed class FormErrors : IEnumerable<FormError>
{
    private readonly List<FormError> _errors = [];

    public bool Any => _errors.Count > 0;

    public int Count => _errors.Count;

    /// <param name="field">The id of the field in the page, which the summary links to.</param>
    public void Add(string field, string sentence) => _errors.Add(new FormError(field, sentence));

    public string? For(string field) => _errors.Find(error => error.Field == field)?.Sentence;

    public IEnumerator<FormError> GetEnumerator() => _errors.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public sealed record FormError(string Field, string Sentence);
