using System.Diagnostics;
using HumanSecurityKB.Content.Search;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Benchmarks;

/// <summary>How long searches take in an index far larger than ours will be. The words are made up, and as unevenly used as real ones.</summary>
internal static class SearchLatency
{
    private const int Documents = 10_000;
    private const int SectionsInDocument = 5;
    private const int WordsInSection = 80;
    private const int Vocabulary = 20_000;
    private const int Groups = 200;

    /// <summary>The most common words stand for "the" and "of": texts are full of them, and searches are not.</summary>
    private const int NeverSearched = 50;
    private const int WarmUps = 500;
    private const int Searches = 3000;

    /// <summary>Each search is done so often and its quickest time taken as well: the rest is what else the machine does.</summary>
    private const int Repeats = 3;
    private const int Seed = 20261124;

    private static readonly string[] Syllables = ["ba", "co", "di", "fu", "ga", "he", "li", "mo", "nu", "pa", "re", "si", "to", "vu", "wa", "xe", "yo", "zi", "ran", "tel", "mis", "por", "ken", "lad"];
    private static readonly string[] Questions = ["how", "can", "we", "what", "does", "who"];

    public static void Print()
    {
        var words = Enumerable.Range(0, Vocabulary).Select(WordOf).ToArray();
        var random = new Random(Seed);
        var groups = Enumerable.Range(0, Groups).Select(_ => new[] { Searched(words, random), $"{Searched(words, random)} {Searched(words, random)}" }).ToList();
        var documents = Enumerable.Range(0, Documents).Select(number => DocumentOf(number, words, random)).ToList();
        var timer = Stopwatch.StartNew();
        var index = new SearchIndex(_ => documents, Language.All.ToDictionary(language => language, _ => new SearchWords(groups, Questions)));
        index.Search(Language.English, words[0], null, 1);
        Console.WriteLine($"{Documents} documents of {SectionsInDocument * WordsInSection} words indexed in {timer.Elapsed.TotalSeconds:0.0} s");
        PrintTimes(index, words, random);
        PrintBuildingTimes();
    }

    private static void PrintTimes(SearchIndex index, string[] words, Random random)
    {
        var kinds = new (string Name, Func<string> Make)[]
        {
            ("one word", () => Searched(words, random)),
            ("two or three words", () => Words(random.Next(2, 4))),
            ("a question of ten words", () => $"how can we {Words(5)} what {Words(1)}"),
            ("a phrase", () => $"\"{Searched(words, random)} {Searched(words, random)}\""),
            ("a beginning", () => Searched(words, random)[..4]),
            ("a typing mistake", () => Mistyped(Searched(words, random)) + " " + Searched(words, random)),
            ("twenty words", () => Words(20)),
        };
        for (var i = 0; i < WarmUps; i++)
        {
            index.Search(Language.English, kinds[i % kinds.Length].Make(), null, 1);
        }

        var times = kinds.Select(kind => (kind.Name, Times: new List<(double First, double Quickest)>())).ToArray();
        for (var i = 0; i < Searches; i++)
        {
            var number = i % kinds.Length;
            var text = kinds[number].Make();
            var taken = Enumerable.Range(0, Repeats).Select(_ => TimeOf(index, text)).ToList();
            times[number].Times.Add((taken[0], taken.Min()));
        }

        foreach (var (name, taken) in times.Append(("all", [.. times.SelectMany(kind => kind.Times)])))
        {
            Console.WriteLine($"{name,-24} {taken.Count,5} searches   {Percentiles(taken.Select(time => time.First))}   quickest of {Repeats}: {Percentiles(taken.Select(time => time.Quickest))}   (ms)");
        }

        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Searched(words, random)));
    }

    private static double TimeOf(SearchIndex index, string text)
    {
        var start = Stopwatch.GetTimestamp();
        index.Search(Language.English, text, null, 1);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static string Percentiles(IEnumerable<double> times)
    {
        var sorted = times.Order().ToList();
        return $"p50 {sorted[sorted.Count / 2]:0.00} p99 {sorted[sorted.Count * 99 / 100]:0.00}";
    }

    private static void PrintBuildingTimes()
    {
        foreach (var what in new[] { "cold", "warm" })
        {
            var content = HumanSecurityKB.Content.ContentLoader.Load(RealContent.Folder, TimeProvider.System).Snapshot!;
            var timer = Stopwatch.StartNew();
            content.Search.PrepareAsync().Wait();
            Console.WriteLine($"{content.Library.Articles.Count} articles and all else in {Language.All.Count} languages indexed in {timer.ElapsedMilliseconds} ms, {what}");
        }
    }

    private static string WordOf(int number)
    {
        var word = "";
        for (var rest = number + Syllables.Length; rest > 0; rest /= Syllables.Length)
        {
            word += Syllables[rest % Syllables.Length];
        }

        return word + "k"; // no ending that a stemmer takes away
    }

    /// <summary>The tenth word is used a tenth as often as the first.</summary>
    private static string Common(string[] words, Random random) => words[(int)Math.Pow(words.Length, random.NextDouble()) - 1];

    private static string Searched(string[] words, Random random) => words[NeverSearched + (int)Math.Pow(words.Length - NeverSearched, random.NextDouble()) - 1];

    private static string Mistyped(string word) => $"{word[..2]}{word[3]}{word[2]}{word[4..]}q";

    private static SearchDocument DocumentOf(int number, string[] words, Random random)
    {
        var sections = Enumerable.Range(0, SectionsInDocument).Select(section => new SearchSection($"/{number}#{section}", Text(3), Text(WordsInSection)));
        var title = Text(4);
        return new SearchDocument
        {
            Kind = (SearchKind)(number % Enum.GetValues<SearchKind>().Length),
            Address = $"/{number}",
            Title = title,
            Names = [title],
            Summary = Text(15),
            Text = new SearchText([.. sections]),
            Language = Language.English,
        };

        string Text(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Common(words, random)));
    }
}
