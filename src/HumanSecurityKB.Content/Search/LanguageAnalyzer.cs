using HumanSecurityKB.Domain;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace HumanSecurityKB.Content.Search;

/// <summary>
/// Turns text into the words that are compared. The package's own analyzers stem before they drop accents, so that
/// <em>securite</em> would not find <em>sécurité</em>.
/// </summary>
/// <param name="stems">False keeps words as they are spelled.</param>
internal sealed class LanguageAnalyzer(Language language, bool stems) : Analyzer
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>Between two texts of a field: no phrase reaches from one into the other.</summary>
    private const int Gap = 100;

    public override int GetPositionIncrementGap(string fieldName) => Gap;

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new StandardTokenizer(Version, reader);
        TokenStream words = new LowerCaseFilter(Version, WithoutClitics(tokenizer));
        words = new StopFilter(Version, words, StopWords()); // before accents go: the lists have them
        if (language == Language.Arabic)
        {
            words = new ArabicNormalizationFilter(words);
        }

        words = new ASCIIFoldingFilter(words);
        return new TokenStreamComponents(tokenizer, stems ? Stemmed(words) : words);
    }

    private TokenStream WithoutClitics(TokenStream words) => language.Code switch
    {
        "en" => new EnglishPossessiveFilter(Version, words),
        "fr" => new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES),
        _ => words,
    };

    private CharArraySet StopWords() => language.Code switch
    {
        "en" => EnglishAnalyzer.DefaultStopSet,
        "fr" => FrenchAnalyzer.DefaultStopSet,
        "es" => SpanishAnalyzer.DefaultStopSet,
        "ar" => ArabicAnalyzer.DefaultStopSet,
        _ => CharArraySet.Empty,
    };

    private TokenStream Stemmed(TokenStream words) => language.Code switch
    {
        "en" => new PorterStemFilter(new BritishSpellingFilter(words)),
        "fr" => new FrenchLightStemFilter(words),
        "es" => new SpanishLightStemFilter(words),
        "ar" => new ArabicStemFilter(words),
        _ => words,
    };
}
