using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Benchmarks;

/// <summary>
/// A person with a browser who goes through all criteria again and again, and gives the other of two grades each time. So
/// each save changes something and counts a version up by one, and the next form's version is known without loading its page.
/// </summary>
internal sealed partial class SavingPerson : IDisposable
{
    private static readonly int[] Grades = [2, 4];

    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _browser;
    private readonly Dictionary<CriterionId, int> _versions = RealContent.Questionnaire.Criteria.ToDictionary(criterion => criterion.Id, _ => 0);
    private string _token = "";
    private string _criteria = "";
    private int _next;

    private SavingPerson(Uri site) => _browser = new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = false }) { BaseAddress = site };

    /// <summary>What opens the database's rows of this person.</summary>
    public AssessmentKey Key => _cookies.GetCookies(_browser.BaseAddress!)
        .Where(cookie => cookie.Name.StartsWith("assessment-", StringComparison.Ordinal) || cookie.Name.StartsWith("participant-", StringComparison.Ordinal))
        .Select(cookie => AssessmentKey.TryParse(cookie.Value, out var key) ? key : null)
        .Single()!;

    /// <summary>What was acknowledged: how often each criterion was saved and, of those that were, the grade that was saved last.</summary>
    public IEnumerable<(CriterionId Criterion, int Version, int Grade)> Acknowledged =>
        _versions.Where(pair => pair.Value > 0).Select(pair => (pair.Key, pair.Value, GradeOf(pair.Value)));

    public static async Task<SavingPerson> AloneAsync(Uri site)
    {
        var person = new SavingPerson(site);
        person._criteria = await person.StartAsync("alone") + "/criteria/";
        return person;
    }

    public static async Task<List<SavingPerson>> CommitteeAsync(Uri site, int participants)
    {
        using var facilitator = new SavingPerson(site);
        var assessment = await facilitator.StartAsync("committee");
        var code = JoinCode.For(facilitator.Key, number: 1);
        var people = new List<SavingPerson>();
        for (var i = 0; i < participants; i++)
        {
            var person = new SavingPerson(site);
            await person.FillAsync("/en/assessments/join", ("Code", code.ToString()));
            person._criteria = assessment + "/grading/criteria/";
            people.Add(person);
        }

        return people;
    }

    /// <returns>The answer to the form: a redirect where it was saved.</returns>
    public async Task<HttpResponseMessage> SaveAsync()
    {
        var criterion = RealContent.Questionnaire.Criteria[_next].Id;
        var version = _versions[criterion];
        var response = await PostAsync(
            _criteria + criterion,
            ("Version", version.ToString(CultureInfo.InvariantCulture)),
            ("Grade", GradeOf(version + 1).ToString(CultureInfo.InvariantCulture)),
            ("Comment", "School meals were examined in March after the audit report."));
        if (response.StatusCode == HttpStatusCode.Found)
        {
            _versions[criterion] = version + 1;
        }

        _next = (_next + 1) % RealContent.Questionnaire.Criteria.Count;
        return response;
    }

    public async Task FollowAsync(HttpResponseMessage redirect)
    {
        using var page = await _browser.GetAsync(redirect.Headers.Location);
        page.EnsureSuccessStatusCode();
    }

    public void Dispose() => _browser.Dispose();

    private static int GradeOf(int version) => Grades[version % Grades.Length];

    /// <returns>The address of the new assessment of all criteria.</returns>
    private async Task<string> StartAsync(string mode)
    {
        var dimensions = RealContent.Questionnaire.Dimensions.Select(dimension => ("Dimensions", dimension.Key.Value));
        var keyPage = await FillAsync("/en/assessments/new", [("Scope", "full"), ("Mode", mode), .. dimensions]);
        return keyPage[..keyPage.LastIndexOf('/')];
    }

    /// <summary>Loads a page and sends its form.</summary>
    /// <returns>Where that leads.</returns>
    private async Task<string> FillAsync(string address, params (string Name, string Value)[] fields)
    {
        _token = Token().Match(await _browser.GetStringAsync(address)).Groups[1].Value;
        using var response = await PostAsync(address, fields);
        return response.Headers.Location?.ToString() ?? throw new InvalidOperationException($"{address} answered {response.StatusCode}.");
    }

    private async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent([.. fields.Append(("__RequestVerificationToken", _token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))]);
        return await _browser.PostAsync(address, form);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
