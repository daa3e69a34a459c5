using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace HumanSecurityKB.Content.Search;

/// <summary>Finds what a person looks for in the texts of documents, from the index and without analysing them again.</summary>
internal sealed class MarkReader
{
    private const int OccurrencesRead = 60;

    private readonly AtomicReader _reader;
    private readonly IReadOnlyList<SearchDocument> _documents;
    private readonly List<Sought> _sought = [];
    private readonly Dictionary<string, int> _slots = [];

    public MarkReader(AtomicReader reader, IReadOnlyList<SearchDocument> documents, Vocabulary vocabulary, Inquiry inquiry)
    {
        _reader = reader;
        _documents = documents;
        foreach (var (number, concept) in inquiry.Concepts.Index())
        {
            Seek(concept.Typed, number, vocabulary.Weight(concept.Typed.Select(word => word.Stem)), isTyped: true);
            foreach (var other in concept.Others)
            {
                Seek(other.Words, number, vocabulary.WorthOf(other, concept) * vocabulary.Weight(other.Stems), isTyped: false);
            }
        }

        foreach (var (number, phrase) in inquiry.Phrases.Index())
        {
            Seek(phrase, inquiry.Concepts.Count + number, vocabulary.Weight(phrase.Select(word => word.Stem)), isTyped: false);
        }
    }

    /// <summary>Every wording of every concept, and the phrases.</summary>
    public IReadOnlyList<Sought> Sought => _sought;

    /// <returns>For each document its marks, by their place.</returns>
    public IReadOnlyDictionary<int, List<Mark>> Read(IEnumerable<int> documents)
    {
        var inOrder = documents.Order().ToList();
        var occurrences = inOrder.ToDictionary(document => document, _ => new List<Occurrence>?[_slots.Count]);
        foreach (var (stem, slot) in _slots)
        {
            ReadOccurrences(stem, slot, inOrder, occurrences);
        }

        return occurrences.ToDictionary(pair => pair.Key, pair => MarksOf(pair.Value));
    }

    private void Seek(IReadOnlyList<Word> words, int concept, double weight, bool isTyped)
    {
        var parts = words.Select(word => (Slot: SlotOf(word.Stem), Offset: word.Position - words[0].Position)).ToArray();
        _sought.Add(new Sought(concept, isTyped, words[0].Position, weight, parts));
    }

    private int SlotOf(string stem)
    {
        if (!_slots.TryGetValue(stem, out var slot))
        {
            slot = _slots.Count;
            _slots.Add(stem, slot);
        }

        return slot;
    }

    private void ReadOccurrences(string stem, int slot, List<int> inOrder, Dictionary<int, List<Occurrence>?[]> found)
    {
        var terms = _reader.GetTerms(SearchFields.Everything)?.GetEnumerator();
        if (terms is null || !terms.SeekExact(new BytesRef(stem)))
        {
            return;
        }

        var postings = terms.DocsAndPositions(null, null, DocsAndPositionsFlags.OFFSETS);
        foreach (var document in inOrder)
        {
            if (postings.DocID < document && postings.Advance(document) == DocIdSetIterator.NO_MORE_DOCS)
            {
                return;
            }

            if (postings.DocID == document)
            {
                found[document][slot] = ReadOccurrences(postings, _documents[document].Text.Whole.Length);
            }
        }
    }

    /// <summary>What follows the text in the field was put there for the score.</summary>
    private static List<Occurrence> ReadOccurrences(DocsAndPositionsEnum postings, int textLength)
    {
        var occurrences = new List<Occurrence>();
        for (var left = Math.Min(postings.Freq, OccurrencesRead); left > 0; left--)
        {
            var position = postings.NextPosition();
            if (postings.EndOffset > textLength)
            {
                break;
            }

            occurrences.Add(new Occurrence(position, postings.StartOffset, postings.EndOffset));
        }

        return occurrences;
    }

    private List<Mark> MarksOf(List<Occurrence>?[] occurrences)
    {
        var marks = new List<Mark>();
        foreach (var (number, sought) in _sought.Index().Where(pair => pair.Item.Parts.All(part => occurrences[part.Slot] is not null)))
        {
            foreach (var first in occurrences[sought.Parts[0].Slot]!)
            {
                if (EndOf(sought, first, occurrences) is { } end)
                {
                    marks.Add(new Mark(number, sought.Concept, first.Position, first.Start, end));
                }
            }
        }

        marks.Sort((a, b) => a.Start.CompareTo(b.Start));
        return marks;
    }

    /// <returns>Null where the other words do not follow.</returns>
    private static int? EndOf(Sought sought, Occurrence first, List<Occurrence>?[] occurrences)
    {
        var end = first.End;
        foreach (var (slot, offset) in sought.Parts.Skip(1))
        {
            var next = occurrences[slot]!.FindIndex(occurrence => occurrence.Position == first.Position + offset);
            if (next < 0)
            {
                return null;
            }

            end = occurrences[slot]![next].End;
        }

        return end;
    }

    private readonly record struct Occurrence(int Position, int Start, int End);
}

/// <summary>A word that is looked for, or several that follow one another.</summary>
/// <param name="Concept">Number of what it says.</param>
/// <param name="IsTyped">Not another wording of what was typed.</param>
/// <param name="Typed">Position of the first word in what was typed.</param>
/// <param name="Parts">Where the occurrences of each word are kept, and how far it stands from the first.</param>
internal sealed record Sought(int Concept, bool IsTyped, int Typed, double Weight, (int Slot, int Offset)[] Parts);

/// <summary>A place in the text of a document where something stands that was looked for.</summary>
/// <param name="Sought">Number of what was looked for.</param>
/// <param name="Concept">Number of what that says.</param>
/// <param name="Position">Of the word in the text.</param>
/// <param name="Start">Of the first letter in the text.</param>
internal readonly record struct Mark(int Sought, int Concept, int Position, int Start, int End);
