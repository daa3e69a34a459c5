using BenchmarkDotNet.Attributes;
using HumanSecurityKB.Content;
using HumanSecurityKB.Content.Markdown;
using HumanSecurityKB.Content.Search;
using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Benchmarks;

public class ContentBenchmarks
{
    private static readonly string[] _queries = ["food prices", "early warning", "women", "\"human security\"", "budjet oversight"];

    private string _article = "";
    private ArticleRendering _rendering = null!;
    private int _next;

    [GlobalSetup]
    public void Load()
    {
        _article = File.ReadAllText(Path.Combine(RealContent.Folder, "articles", "food-security", "en.md"));
        var article = RealContent.Snapshot.Library.Articles.First(candidate => candidate.Slug.Value == "food-security");
        var numbers = article.Sources.Index().ToDictionary(pair => pair.Item.Id, pair => pair.Index + 1);
        _rendering = new ArticleRendering(Language.English, RealContent.Snapshot.SiteWords(Language.English), numbers);
    }

    /// <summary>Read, check and render everything, and build the search index: what the start of the site costs when warm.</summary>
    [Benchmark]
    public ContentLoad LoadAllContent() => ContentLoader.Load(RealContent.Folder, TimeProvider.System);

    [Benchmark]
    public string RenderArticle() => ArticleBody.Parse(_article).Render(_rendering);

    [Benchmark]
    public SearchResults Search() => RealContent.Snapshot.Search.Search(Language.English, _queries[_next++ % _queries.Length], kind: null, page: 1);
}
