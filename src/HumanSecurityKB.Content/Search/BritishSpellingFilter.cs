using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace HumanSecurityKB.Content.Search;

/// <summary>
/// Makes one word of <em>organisation</em> and <em>organization</em>, which the stemmer keeps apart. Words such as
/// <em>exercise</em> get a z too, in the index and in the query alike, so that nothing is lost.
/// </summary>
internal sealed class BritishSpellingFilter : TokenFilter
{
    private const int ShortestStem = 3;

    private static readonly string[] Endings = ["se", "sed", "ser", "sers", "ses", "sing", "sation", "sations", "sational"];

    private readonly ICharTermAttribute _term;

    public BritishSpellingFilter(TokenStream input)
        : base(input) => _term = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        var word = _term.Buffer.AsSpan(0, _term.Length);
        foreach (var ending in Endings)
        {
            var s = word.Length - ending.Length;
            if (s >= ShortestStem && word[s - 1] is 'i' or 'y' && word.EndsWith(ending))
            {
                word[s] = 'z';
                break;
            }
        }

        return true;
    }
}
