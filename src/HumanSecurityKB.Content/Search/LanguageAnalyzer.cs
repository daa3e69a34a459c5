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
internal static class LanguageAnalyzer
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <param name="stems">False keeps words as they are spelled, for suggestions.</param>
    public static Analyzer For(Language language, bool stems) => Analyzer.NewAnonymous((_, reader) =>
    {
        var tokenizer = new StandardTokenizer(Version, reader);
        TokenStream words = new LowerCaseFilter(Version, WithoutClitics(language, tokenizer));
        words = new StopFilter(Version, words, StopWords(language)); // before accents go: the lists have them
        if (language == Language.Arabic)
        {
            words = new ArabicNormalizationFilter(words);
        }

        words = new ASCIIFoldingFilter(words);
        return new TokenStreamComponents(tokenizer, stems ? Stemmed(language, words) : words);
    });

    private static TokenStream WithoutClitics(Language language, TokenStream words) => language.Code switch
    {
        "en" => new EnglishPossessiveFilter(Version, words),
        "fr" => new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES),
        _ => words,
    };

    private static CharArraySet StopWords(Language language) => language.Code switch
    {
        "en" => EnglishAnalyzer.DefaultStopSet,
        "fr" => FrenchAnalyzer.DefaultStopSet,
        "es" => SpanishAnalyzer.DefaultStopSet,
        "ar" => ArabicAnalyzer.DefaultStopSet,
        _ => CharArraySet.Empty,
    };

    private static TokenStream Stemmed(Language language, TokenStream words) => language.Code switch
    {
        "en" => new PorterStemFilter(new BritishSpellingFilter(words)),
        "fr" => new FrenchLightStemFilter(words),
        "es" => new SpanishLightStemFilter(words),
        "ar" => new ArabicStemFilter(words),
        _ => words,
    };
}
