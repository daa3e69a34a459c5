using System.Globalization;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Scoring;
using HumanSecurityKB.Reports;

namespace HumanSecurityKB.Web;

/// <summary>
/// Every address of the site in one language. Addresses are part of the contract: reports and parliaments' papers link to them.
/// </summary>
public sealed class SiteLinks(Language language)
{
    private readonly string _root = $"/{language.Code}";

    public string Home => _root;

    public string Library => $"{_root}/library";

    public string Dimensions => $"{_root}/dimensions";

    public string Goals => $"{_root}/sdgs";

    public string Glossary => $"{_root}/glossary";

    public string Sources => $"{_root}/sources";

    public string Feed => $"{_root}/feed.xml";

    public string Method => $"{_root}/method";

    public string SearchForm => $"{_root}/search";

    public string Accessibility => $"{_root}/accessibility";

    public string Privacy => $"{_root}/privacy";

    public string NewAssessment => $"{_root}/assessments/new";

    public string OpenAssessment => $"{_root}/assessments/open";

    /// <summary>The results of an invented parliament.</summary>
    public string Sample => Results(AssessmentId.Sample);

    public string Deleted => $"{_root}/assessments/deleted";

    public SiteLinks In(Language other) => new(other);

    /// <param name="address">Without the language, such as <c>/library/food-security#prices</c>.</param>
    public string To(string address) => address == "/" ? _root : _root + address;

    public string Topic(string key) => $"{Library}#{key}";

    /// <summary>All articles of a topic on one page, for print.</summary>
    public string WholeTopic(string key) => $"{_root}/topics/{key}";

    public string Article(Slug slug) => $"{Library}/{slug}";

    public string Criterion(CriterionId id) => $"{_root}/criteria/{id}";

    public string Goal(int goal) => $"{Goals}/{goal.ToString(CultureInfo.InvariantCulture)}";

    /// <param name="dimension">Null for what cuts across dimensions.</param>
    public string GoalAndDimension(int goal, AxisKey? dimension) => $"{Goal(goal)}#{DimensionAnchor(dimension)}";

    /// <summary>Of the part about a dimension on the page of a goal.</summary>
    public static string DimensionAnchor(AxisKey? dimension) => dimension?.Value.ToLowerInvariant() ?? "across";

    public string Target(SdgTarget target) => $"{Goal(target.Goal)}#target-{target}";

    public string Term(Slug id) => $"{Glossary}#{id}";

    public string Source(string id) => $"{Sources}#{id}";

    /// <param name="exactly">Without correcting what seems mistyped.</param>
    public string Search(string text, string? kind = null, int page = 1, bool exactly = false)
    {
        var query = $"?q={Uri.EscapeDataString(text)}";
        query += kind is null ? "" : $"&kind={kind}";
        query += exactly ? "&exact=1" : "";
        query += page == 1 ? "" : $"&page={page.ToString(CultureInfo.InvariantCulture)}";
        return SearchForm + query;
    }

    public string OpenWithKey(AssessmentKey key) => $"{OpenAssessment}?key={key}";

    public string Assessment(AssessmentId id) => $"{_root}/assessments/{id}";

    public string AssessmentKeyPage(AssessmentId id) => $"{Assessment(id)}/key";

    public string Profile(AssessmentId id) => $"{Assessment(id)}/profile";

    public string Answer(AssessmentId id, CriterionId criterion) => $"{Assessment(id)}/criteria/{criterion}";

    public string AnswerFromCheck(AssessmentId id, CriterionId criterion) => $"{Answer(id, criterion)}?return=check";

    public string AnswerFromAgenda(AssessmentId id, CriterionId criterion) => $"{Answer(id, criterion)}?return=agenda";

    public string Closing(AssessmentId id, AxisKey section) => $"{Assessment(id)}/sections/{section}";

    public string Check(AssessmentId id) => $"{Assessment(id)}/check";

    public string Extend(AssessmentId id) => $"{Assessment(id)}/extend";

    public string Results(AssessmentId id) => $"{Assessment(id)}/results";

    public string Why(AssessmentId id, Axis axis, string key) => $"{Results(id)}/{Codes.Axes[axis]}/{key}";

    public string WhyOverall(AssessmentId id) => $"{Results(id)}/overall";

    public string Plan(AssessmentId id) => $"{Assessment(id)}/plan";

    public string Delete(AssessmentId id) => $"{Assessment(id)}/delete";

    /// <summary>Where a form says which report is wanted.</summary>
    public string Report(AssessmentId id) => $"{Assessment(id)}/report";

    public string ReportPdf(AssessmentId id, ReportKind kind = ReportKind.Whole) => $"{Assessment(id)}/report.pdf{QueryOf(kind)}";

    public string ReportWord(AssessmentId id, ReportKind kind = ReportKind.Whole) => $"{Assessment(id)}/report.docx{QueryOf(kind)}";

    public string ReportCsv(AssessmentId id) => $"{Assessment(id)}/report.csv";

    public string ReportJson(AssessmentId id) => $"{Assessment(id)}/report.json";

    public string Calendar(AssessmentId id) => $"{Assessment(id)}/actions.ics";

    public string Fingerprint(AssessmentId id) => $"{Assessment(id)}/fingerprint";

    public string SignOff(AssessmentId id) => $"{Assessment(id)}/sign-off";

    /// <summary>Where the next assessment of the same body is started from this one.</summary>
    public string Next(AssessmentId id) => $"{Assessment(id)}/next";

    /// <summary>With the assessment that this one was started from.</summary>
    public string Compare(AssessmentId id) => $"{Assessment(id)}/compare";

    public string Log(AssessmentId id) => $"{Assessment(id)}/log";

    /// <summary>The facilitator's page about the committee.</summary>
    public string Committee(AssessmentId id) => $"{Assessment(id)}/committee";

    public string RenewCode(AssessmentId id) => $"{Committee(id)}/code";

    public string JoinSheet(AssessmentId id) => $"{Committee(id)}/join-sheet.pdf";

    public string Reveal(AssessmentId id) => $"{Committee(id)}/reveal";

    /// <param name="minutes">How long the session is.</param>
    public string AgendaSheet(AssessmentId id, int minutes) => $"{Committee(id)}/agenda.pdf?minutes={minutes.ToString(CultureInfo.InvariantCulture)}";

    /// <param name="first">The number of the first ballot on the page.</param>
    public string Ballots(AssessmentId id, int first = 1) =>
        $"{Committee(id)}/ballots{(first == 1 ? "" : $"?first={first.ToString(CultureInfo.InvariantCulture)}")}";

    /// <summary>Large, for a wall: what all may see of one criterion.</summary>
    public string Screen(AssessmentId id, CriterionId criterion) => $"{Committee(id)}/screen/{criterion}";

    /// <summary>Where participants type the code.</summary>
    public string Join => $"{_root}/assessments/join";

    public string JoinWith(JoinCode code) => $"{Join}?code={code}";

    /// <summary>A participant's own list of criteria. All addresses below it open with a participant's key only.</summary>
    public string Grading(AssessmentId id) => $"{Assessment(id)}/grading";

    public string PrivateGrade(AssessmentId id, CriterionId criterion) => $"{Grading(id)}/criteria/{criterion}";

    public string FinishGrading(AssessmentId id) => $"{Grading(id)}/finish";

    public string ParticipantKeyPage(AssessmentId id) => $"{Grading(id)}/key";

    /// <summary>What the committee talks about at the moment.</summary>
    public string Following(AssessmentId id) => $"{Grading(id)}/now";

    public string FollowingEvents(AssessmentId id) => $"{Grading(id)}/events";

    public string OwnReportPdf(AssessmentId id) => $"{Grading(id)}/report.pdf";

    public string OwnReportWord(AssessmentId id) => $"{Grading(id)}/report.docx";

    private static string QueryOf(ReportKind kind) => kind == ReportKind.Whole ? "" : $"?kind={ReportOptions.Kinds[kind]}";
}
