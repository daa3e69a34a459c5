using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace HumanSecurityKB.Content.Search;

/// <summary>The fields of the index and what a word found in each is worth.</summary>
internal static class SearchFields
{
    public const string Title = "title";
    public const string Body = "body";

    /// <summary>The identifier, whole and in small letters.</summary>
    public const string Id = "id";

    /// <summary>Place of the document in the list it was made from.</summary>
    public const string Number = "number";

    /// <summary>All words unstemmed, for suggestions.</summary>
    public const string Words = "words";

    private const string Headings = "headings";
    private const string Summary = "summary";
    private const string Keywords = "keywords";

    private static readonly FieldType BodyType = new(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS };
    private static readonly FieldType WordsType = new(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_ONLY, OmitNorms = true };

    /// <summary>Searched for every word.</summary>
    public static IReadOnlyList<(string Field, float Boost)> Searched { get; } = [(Title, 8), (Keywords, 4), (Headings, 3), (Summary, 3), (Body, 1)];

    public static Document DocumentOf(SearchDocument source, int number) =>
    [
        new StringField(Id, source.Id.ToLowerInvariant(), Field.Store.NO),
        new NumericDocValuesField(Number, number),
        new TextField(Title, source.Title, Field.Store.NO),
        new TextField(Headings, source.Headings, Field.Store.NO),
        new TextField(Summary, source.Summary, Field.Store.NO),
        new TextField(Keywords, source.Keywords, Field.Store.NO),
        new Field(Body, source.Body, BodyType),
        new Field(Words, string.Join('\n', source.Title, source.Headings, source.Summary, source.Keywords, source.Body), WordsType),
    ];
}
