using System.Text.RegularExpressions;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Terms;

/// <summary>Finds the terms of the glossary in texts of one language, whole words in any case, the longest first.</summary>
internal sealed class TermFinder
{
    private readonly Dictionary<string, Term> _byForm = new(StringComparer.OrdinalIgnoreCase);
    private readonly Regex? _anyForm;

    public TermFinder(IReadOnlyList<Term> terms, Language language)
    {
        foreach (var term in terms)
        {
            AddForms(term, term.WordingIn(language), language);
        }

        if (_byForm.Count > 0)
        {
            var forms = _byForm.Keys.OrderByDescending(form => form.Length).Select(Regex.Escape);
            _anyForm = new Regex($@"(?<![\p{{L}}\p{{N}}-])(?:{string.Join('|', forms)})(?![\p{{L}}\p{{N}}-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        }
    }

    /// <summary>
    /// In the order of the text; none of them overlap. To the pattern the sign of the kelvin is a letter k in another case,
    /// and to the comparer of the dictionary it is not.
    /// </summary>
    public IEnumerable<(Term Term, int Start, int Length)> Find(string text) =>
        _anyForm is null ? [] : _anyForm.Matches(text).Where(match => _byForm.ContainsKey(match.Value)).Select(match => (_byForm[match.Value], match.Index, match.Length));

    private void AddForms(Term term, TermWording wording, Language language)
    {
        foreach (var form in wording.Language == language ? wording.Forms : [])
        {
            _byForm.TryAdd(form, term);
        }
    }
}
