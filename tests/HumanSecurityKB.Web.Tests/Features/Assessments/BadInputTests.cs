using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using HumanSecurityKB.Reports.Data;

namespace HumanSecurityKB.Web.Tests.Features.Assessments;

/// <summary>A mistake costs nothing that was typed.</summary>
public sealed class BadInputTests(SiteHost host) : IClassFixture<SiteHost>
{
    public static TheoryData<string> BadAnswers => Names("BadAnswers.md");

    public static TheoryData<string> BadProfiles => Names("BadProfiles.md");

    public static TheoryData<string> BadFiles => Names("BadFiles.md");

    [Theory]
    [MemberData(nameof(BadAnswers))]
    public async Task An_answer_that_cannot_be_taken_comes_back_whole(string mistake)
    {
        var row = Row("BadAnswers.md", mistake);
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        var page = await visit.GetAsync($"/criteria/{row["Criterion"]}");
        var typed = TypedFields.Read(row["Typed"]);

        var again = await browser.SubmitAsync(page.Form("Grade").Set("DifferingView", "One of us sees it differently.").Apply(typed), page.Words["continue"]);

        Assert.Equal([$"{row["Field"]}: {row["What the page says"]}"], again.WithStatus(400).Errors);
        IsPointedOut(again, row["Field"]);
        IsStillThere(again.Form("Grade"), typed);
        Assert.StartsWith("Error:", again.Document.Title, StringComparison.Ordinal);
        Assert.Empty((await AnswersAsync(visit)).AsObject());
    }

    [Theory]
    [MemberData(nameof(BadProfiles))]
    public async Task A_profile_that_cannot_be_taken_comes_back_whole(string mistake)
    {
        var row = Row("BadProfiles.md", mistake);
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        var before = await visit.SaveFileAsync();
        var typed = TypedFields.Read(row["Typed"]);

        var again = await browser.SubmitAsync((await visit.GetAsync("/profile")).Form("Name").Untick("Dimensions", "TEC").Apply(typed));

        Assert.Equal([$"{row["Field"]}: {row["What the page says"]}"], again.WithStatus(400).Errors);
        IsPointedOut(again, row["Field"]);
        IsStillThere(again.Form("Name"), typed);
        Assert.Null(again.Element("[name=Dimensions][value=TEC]").GetAttribute("checked"));
        Assert.Equal(before, await visit.SaveFileAsync());
    }

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task A_wrong_file_is_refused_with_every_mistake_named(string mistake)
    {
        var row = Row("BadFiles.md", mistake);
        var file = GoodFile();
        Change(file, row["Member"], row["Value"]);

        var refused = await ImportAsync(Encoding.UTF8.GetBytes(file.ToJsonString()));

        Assert.Equal([refused.Words.Count("open.errors.file", 1)], refused.WithStatus(400).Errors.Select(error => error["file: ".Length..]));
        IsPointedOut(refused, "file");
        Assert.Equal([row["Where"]], refused.Texts("tbody th"));
        Assert.Equal([row["What the page says"]], refused.Texts("tbody td"));
    }

    [Fact]
    public async Task The_file_that_the_mistakes_are_made_in_is_taken()
    {
        using var browser = host.OpenBrowser();

        var visit = await Visit.ImportAsync(browser, Encoding.UTF8.GetBytes(GoodFile().ToJsonString()));

        Assert.Equal(2, (await AnswersAsync(visit)).AsObject().Count);
    }

    [Fact]
    public async Task Several_mistakes_in_a_file_are_all_listed()
    {
        var file = GoodFile();
        foreach (var (member, value) in new[] { ("answers.LEAD-1.grade", "7"), ("answers.NOPE-1", "{\"grade\": 1}"), ("scope", "\"half\""), ("body", "{\"chambers\": 3}") })
        {
            Change(file, member, value);
        }

        var refused = await ImportAsync(Encoding.UTF8.GetBytes(file.ToJsonString()));

        Assert.Equal([$"file: {refused.Words.Count("open.errors.file", 4)}"], refused.WithStatus(400).Errors);
        Assert.Equal(["answers.LEAD-1.grade", "answers.NOPE-1", "body.chambers", "scope"], refused.Texts("tbody th").Order(StringComparer.Ordinal));
    }

    public static TheoryData<string, string> NoFiles => new()
    {
        { "This is a letter, not a file of the site.", "It is not an assessment file, or it is damaged. Choose the file again, or save a new one. For a technician: it is not JSON in UTF-8 (line 1, byte 1)." },
        { "{\"format\": \"human-security-assessment\",", "It is not an assessment file, or it is damaged. Choose the file again, or save a new one. For a technician: it is not JSON in UTF-8 (line 1, byte 39)." },
        { "[]", "Found [], expected object." },
    };

    [Theory]
    [MemberData(nameof(NoFiles))]
    public async Task What_is_no_assessment_file_is_refused(string file, string sentence)
    {
        var refused = await ImportAsync(Encoding.UTF8.GetBytes(file));

        Assert.Equal([sentence], refused.WithStatus(400).Texts("tbody td"));
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused()
    {
        var refused = await ImportAsync(new byte[AssessmentFile.SizeLimit + 1]);

        Assert.Equal([$"The file is too large: it has {AssessmentFile.SizeLimit + 1} bytes, and at most {AssessmentFile.SizeLimit} can be read."], refused.WithStatus(400).Texts("tbody td"));
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_refused()
    {
        var refused = await ImportAsync(Encoding.Latin1.GetBytes("{\"format\": \"évaluation\"}"));

        Assert.Equal(["It is not an assessment file, or it is damaged. Choose the file again, or save a new one. For a technician: it is not JSON in UTF-8 (bytes that are not UTF-8)."], refused.WithStatus(400).Texts("tbody td"));
    }

    [Fact]
    public async Task Pressing_the_button_without_a_file_asks_for_one()
    {
        using var browser = host.OpenBrowser();
        var open = await browser.GetAsync("/en/assessments/open");

        var again = await browser.SubmitAsync(open.Form("file"));

        Assert.Equal(["file: Choose a file"], again.WithStatus(400).Errors);
        IsPointedOut(again, "file");
    }

    [Fact]
    public async Task A_comment_of_a_megabyte_comes_back_in_its_field()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        var comment = string.Concat(Enumerable.Repeat("What a committee says, it says at length: «é». ", 22_000));
        Assert.True(Encoding.UTF8.GetByteCount(comment) > 1024 * 1024);

        var again = await visit.AnswerAsync("LEAD-1", ("Grade", "3"), ("Comment", comment));

        Assert.StartsWith("comment: Shorten this to 5000 characters: it has", Assert.Single(again.WithStatus(400).Errors), StringComparison.Ordinal);
        Assert.Equal(comment, again.Form("Grade")["Comment"]);
        Assert.Equal("3", again.Form("Grade")["Grade"]);
    }

    [Fact]
    public async Task Eleven_items_of_evidence_are_too_many_and_none_is_lost()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        var page = await visit.GetAsync("/criteria/LEAD-1");
        var form = page.Form("Grade").Set("Grade", "4");
        for (var i = 0; i < 11; i++)
        {
            form.Tamper($"Evidence[{i}].Title", $"Document {i}");
        }

        var again = await browser.SubmitAsync(form, page.Words["continue"]);

        Assert.Equal(["evidence-0-title: Give at most 10 pieces of evidence"], again.WithStatus(400).Errors);
        Assert.Equal("Document 10", again.Form("Grade")["Evidence[10].Title"]);
        Assert.DoesNotContain(page.Words["answer.more"], again.Texts("button"));
    }

    [Fact]
    public async Task Several_mistakes_in_an_answer_are_told_at_once()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);

        var again = await visit.AnswerAsync("BUD-2",
            ("Grade", "not-applicable"), ("Evidence[0].Reference", "A file"), ("Evidence[0].Date", "yesterday"), ("Comment", new string('x', 5001)));

        Assert.Equal(["reason", "comment", "evidence-0-title", "evidence-0-date"], again.WithStatus(400).Errors.Select(error => error.Split(':')[0]));
        Assert.True(again.Document.QuerySelector(".summary p")!.TextContent == again.Words.Count("errors.nothingLost", 4));
    }

    [Fact]
    public async Task A_section_is_not_closed_with_a_sentence_that_is_too_long()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        var page = await visit.GetAsync("/sections/LEAD");
        var gap = new string('g', 2001);

        var again = await browser.SubmitAsync(page.Form("Gap").Set("Improvement", "A strategy.").Set("Gap", gap));

        Assert.Equal(["gap: Shorten this to 2000 characters: it has 2001 now"], again.WithStatus(400).Errors);
        Assert.Equal(["A strategy.", gap], new[] { again.Form("Gap")["Improvement"], again.Form("Gap")["Gap"] });
    }

    [Fact]
    public async Task Starting_without_a_choice_keeps_the_dimensions()
    {
        using var browser = host.OpenBrowser();
        var start = await browser.GetAsync("/en/assessments/new");

        var again = await browser.SubmitAsync(start.Form("Scope").Untick("Dimensions", "POL"));

        Assert.Equal(
            ["scope-quick-check: Choose the quick check or the full assessment", "mode-alone: Choose who answers: one person or a committee"],
            again.WithStatus(400).Errors);
        IsPointedOut(again, "scope-quick-check");
        IsPointedOut(again, "mode-alone");
        Assert.Equal(7, again.Document.QuerySelectorAll("[name=Dimensions][checked]").Length);
    }

    [Fact]
    public async Task Text_with_line_ends_quotes_and_every_script_comes_back_as_typed()
    {
        const string Comment = "<script>alert('x')</script> & \"quotes\"\n\n  indented، نص عربي, 漢字, 👩‍⚖️ e\u0301 {count}\nlast line";
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);

        await visit.AnswerAsync("LEAD-1", ("Grade", "3"), ("Comment", "\n" + Comment + " \n"));

        Assert.Equal(Comment, (await visit.GetAsync("/criteria/LEAD-1")).Form("Grade")["Comment"]?.ReplaceLineEndings("\n"));
        using var elsewhere = host.OpenBrowser();
        var moved = await Visit.ImportAsync(elsewhere, await visit.SaveFileAsync());
        Assert.Equal(Comment, (await moved.GetAsync("/criteria/LEAD-1")).Form("Grade")["Comment"]?.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Characters_that_are_no_text_do_not_spoil_the_file()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        var page = await visit.GetAsync("/criteria/LEAD-1");

        var next = await browser.SubmitAsync(page.Form("Grade").Set("Grade", "3").Tamper("Comment", "Before\u0001\u000B\u007F."), page.Words["continue"]);
        Assert.EndsWith("/criteria/LEAD-2", next.WithStatus(200).Path, StringComparison.Ordinal);

        using var elsewhere = host.OpenBrowser();
        var moved = await Visit.ImportAsync(elsewhere, await visit.SaveFileAsync());
        Assert.StartsWith("Before", (await moved.GetAsync("/criteria/LEAD-1")).Form("Grade")["Comment"], StringComparison.Ordinal);
        (await visit.GetAsync("/report.pdf")).WithStatus(200);
    }

    [Fact]
    public async Task Enter_in_a_field_continues_and_does_not_add_an_item()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        var page = await visit.GetAsync("/criteria/LEAD-1");

        var next = await browser.SubmitAsync(page.Form("Grade").Set("Grade", "3"));

        Assert.EndsWith("/criteria/LEAD-2", next.WithStatus(200).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_and_dates_in_Arabic_digits_are_understood()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        var profile = await visit.GetAsync("/profile");
        await browser.SubmitAsync(profile.Form("Name").Set("Majority", "١٢"), profile.Words["continue"]);
        var page = await visit.GetAsync("/criteria/LEAD-1");
        var dated = page.Form("Grade").Set("Grade", "2").Set("Evidence[0].Title", "Minutes").Set("Evidence[0].Date", "٢٠٢٥-٠١-٣١");

        await browser.SubmitAsync(dated, page.Words["continue"]);

        Assert.Equal("12", (await visit.GetAsync("/profile")).Form("Name")["Majority"]);
        Assert.Equal("2025-01-31", (await visit.GetAsync("/criteria/LEAD-1")).Form("Grade")["Evidence[0].Date"]);
    }

    [Fact]
    public async Task A_form_with_a_hole_in_its_list_of_evidence_does_no_harm()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        var page = await visit.GetAsync("/criteria/LEAD-1");

        var next = await browser.SubmitAsync(page.Form("Grade").Set("Grade", "2").Tamper("Evidence.index", "a"), page.Words["continue"]);

        Assert.EndsWith("/criteria/LEAD-2", next.WithStatus(200).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_cookie_is_lost_the_text_is_given_back()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.StartAsync(browser);
        var page = await visit.GetAsync("/criteria/LEAD-1");
        browser.Cookies.GetCookies(page.Address)["assessment-" + visit.Id]!.Expired = true;

        var lost = await browser.SubmitAsync(page.Form("Grade").Set("Grade", "3").Set("Comment", "Half an hour of work.\nTwo lines of it."), page.Words["continue"]);

        Assert.Equal(lost.Words["error.404.title"], lost.WithStatus(404).Heading);
        Assert.Equal(["Half an hour of work.\nTwo lines of it."], lost.Document.QuerySelectorAll("textarea").Select(area => area.TextContent.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task A_signed_off_assessment_takes_no_more_answers_and_gives_the_text_back()
    {
        using var browser = host.OpenBrowser();
        var visit = await Visit.ImportAsync(browser, Encoding.UTF8.GetBytes(GoodFile().ToJsonString()));
        var late = (await visit.GetAsync("/criteria/LEAD-1")).Form("Grade").Set("Grade", "5").Set("Comment", "A thought that came too late.");
        await browser.SubmitAsync((await visit.GetAsync("/check")).Form("sure").Set("sure", "yes"));
        var before = await visit.SaveFileAsync();

        var refused = await browser.SubmitAsync(late);

        Assert.Equal(refused.Words["error.409.title"], refused.WithStatus(409).Heading);
        Assert.Equal(["A thought that came too late."], refused.Texts("textarea"));
        Assert.Equal(before, await visit.SaveFileAsync());
    }

    private static JsonObject GoodFile() => new()
    {
        ["format"] = "human-security-assessment",
        ["formatVersion"] = 1,
        ["questionnaire"] = "2026.1",
        ["scope"] = "full",
        ["answers"] = new JsonObject { ["LEAD-1"] = new JsonObject { ["grade"] = 3 }, ["FOO-A"] = new JsonObject { ["state"] = "do-not-know" } },
    };

    private static void Change(JsonObject file, string member, string value)
    {
        var names = member.Split('.');
        var parent = names[..^1].Aggregate(file, (current, name) => current[name]!.AsObject());
        parent.Remove(names[^1]);
        if (value != "(none)")
        {
            parent[names[^1]] = JsonNode.Parse(value);
        }
    }

    private async Task<Page> ImportAsync(byte[] file)
    {
        using var browser = host.OpenBrowser();
        var open = await browser.GetAsync("/en/assessments/open");
        return await browser.SubmitAsync(open.Form("file").Attach("file", "assessment.json", file));
    }

    private static async Task<JsonNode> AnswersAsync(Visit visit) => JsonNode.Parse(await visit.SaveFileAsync())!["answers"]!;

    /// <summary>The field that the summary links to takes input, and its error is read out with it.</summary>
    internal static void IsPointedOut(Page page, string id)
    {
        var field = page.Element($"[id='{id}']");
        Assert.True(field is IHtmlInputElement or IHtmlSelectElement or IHtmlTextAreaElement, field.OuterHtml);
        var described = new[] { field, field.Closest("fieldset") }.Select(element => element?.GetAttribute("aria-describedby") ?? "");
        Assert.Contains($"{id}-error", described.SelectMany(ids => ids.Split(' ')));
    }

    internal static void IsStillThere(Form form, IReadOnlyList<(string Name, string Value, bool IsTampered)> typed) =>
        Assert.All(typed.Where(field => !field.IsTampered || form.Offers(field.Name, field.Value)), field => Assert.Equal(field.Value, form[field.Name]));

    internal static TheoryData<string> Names(string table) => [.. MarkdownTable.Read(table).Select(row => row["What is wrong"])];

    internal static IReadOnlyDictionary<string, string> Row(string table, string mistake) => MarkdownTable.Read(table).Single(row => row["What is wrong"] == mistake);
}
