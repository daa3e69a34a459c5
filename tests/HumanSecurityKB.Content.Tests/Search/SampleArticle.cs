namespace HumanSecurityKB.Content.Tests.Search;

internal static class SampleArticle
{
    /// <summary>An article without problems, as far as another one leads to it.</summary>
    public static string Of(string title, string text, string relatedTo) => $$"""
        ---
        title: {{title}}
        summary: {{title}}.
        topic: basics
        criteria: { LEAD-1: what-parliament-can-do }
        related: [{{relatedTo}}]
        reviewed: 2026-11-23
        order: 90
        ---

        {{text}}

        ## What to do {#what-parliament-can-do}

        1. Read on.

        """;
}
