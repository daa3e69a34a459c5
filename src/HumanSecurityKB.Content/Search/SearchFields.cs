using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace HumanSecurityKB.Content.Search;

/// <summary>
/// The fields of the index. All that is said of a document stands in one of them, what says most several times: so a word
/// counts once, whichever parts it stands in, and a search reads one list for each word.
/// </summary>
internal static class SearchFields
{
    /// <summary>The text, at its own offsets; after it names, headings, summary and keywords.</summary>
    public const string Everything = "everything";

    public const string Names = "names";

    /// <summary>Each name as one term: its words without those of no weight.</summary>
    public const string WholeNames = "wholeNames";

    /// <summary>The identifier, whole and in small letters.</summary>
    public const string Id = "id";

    /// <summary>Place of the document in the list it was made from.</summary>
    public const string Number = "number";

    /// <summary>All words as they are spelled.</summary>
    public const string Spelled = "spelled";

    private const int TimesName = 5;
    private const int TimesHeading = 2;
    private const int TimesSummary = 5;
    private const int TimesKeywords = 3;

    private static readonly FieldType EverythingType = new(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS };
    private static readonly FieldType SpelledType = new(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_ONLY, OmitNorms = true };

    public static Document DocumentOf(SearchDocument source, int number, WordReader words)
    {
        var headings = string.Join(". ", source.Text.Places.Select(place => place.Section.Heading));
        var document = new Document
        {
            new NumericDocValuesField(Number, number),
            new Field(Everything, source.Text.Whole, EverythingType),
            new Field(Spelled, string.Join('\n', [.. source.Names, source.Summary, source.Keywords, source.Text.Whole]), SpelledType),
        };
        if (source.Id.Length > 0)
        {
            document.Add(new StringField(Id, source.Id.ToLowerInvariant(), Field.Store.NO));
        }

        foreach (var name in source.Names)
        {
            document.Add(new TextField(Names, name, Field.Store.NO));
            document.Add(new StringField(WholeNames, WholeName(words.Read(name), source.Kind), Field.Store.NO));
            AddTimes(TimesName, name);
        }

        AddTimes(TimesHeading, headings);
        AddTimes(TimesSummary, source.Summary);
        AddTimes(TimesKeywords, source.Keywords);
        return document;

        void AddTimes(int times, string text)
        {
            for (var i = 0; i < times && text.Length > 0; i++)
            {
                document.Add(new Field(Everything, text, EverythingType));
            }
        }
    }

    /// <summary>"Human security" is the name of "What human security is", but not of a work called "Human Security Now".</summary>
    public static string WholeName(IEnumerable<Word> words, SearchKind? kind = null) =>
        string.Join(' ', words.Where(word => word.HasWeight || kind == SearchKind.Source).Select(word => word.Stem));
}
