using HumanSecurityKB.Domain;

namespace HumanSecurityKB.Content.Tests.Search;

/// <summary>The table <c>queries.md</c>, over the content of this repository.</summary>
public sealed class QueryTests(QueryTests.RealContent content) : IClassFixture<QueryTests.RealContent>
{
    private const int Seen = 3;

    public static TheoryData<string, string, string> Queries()
    {
        var queries = new TheoryData<string, string, string>();
        foreach (var row in MarkdownTable.Rows(Path.Combine(ContentFolders.Root, "tests", "HumanSecurityKB.Content.Tests", "Search", "queries.md")))
        {
            queries.Add(row[0], row[1], row[2]);
        }

        return queries;
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void What_people_type_leads_to_the_page_they_need(string code, string typed, string pages)
    {
        Assert.True(Language.TryParse(code, out var language));

        var seen = content.Snapshot.Search.Search(language, typed, null, 1).Hits.Take(Seen).Select(hit => hit.Address).ToList();

        Assert.True(pages.Split(" or ").Intersect(seen).Any(), $"'{typed}' leads to {string.Join(", ", seen)} and not to {pages}.");
    }

    [Fact]
    public void There_are_at_least_sixty_English_queries_and_eight_in_each_other_language()
    {
        var counts = Queries().CountBy(row => row.Data.Item1).ToDictionary();

        Assert.All(Language.All, language => Assert.True(counts[language.Code] >= (language == Language.English ? 60 : 8)));
    }

    public sealed class RealContent
    {
        public ContentSnapshot Snapshot { get; } = ContentLoader.Load(ContentFolders.Real, TimeProvider.System).Snapshot!;
    }
}
