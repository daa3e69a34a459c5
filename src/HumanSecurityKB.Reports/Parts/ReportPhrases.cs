using System.Globalization;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Scoring;
using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Charts;

namespace HumanSecurityKB.Reports.Parts;

/// <summary>A report and the words of its language: how scores, grades and people's own sentences are put into text.</summary>
internal sealed class ReportPhrases(AssessmentReport report, FixedWords words) : Phrases(words)
{
    public AssessmentReport Report => report;

    /// <summary>On one line, also where a file had more.</summary>
    public string BodyName => OwnText.Line(report.Contents.Body.Name);

    /// <summary>True when some of the questionnaire's words are in another language than the report.</summary>
    public bool HasUntranslatedWords => LanguagesOfQuestionnaire().Any(language => language != Words.Language);

    public string Id(ReportEntry entry) => LeftToRight(entry.Criterion.Id.Value);

    /// <summary>In order: numbers first, then the letters of the means of implementation.</summary>
    public string Targets(IEnumerable<SdgTarget> targets) => List(SdgTarget.InOrder(targets.Distinct()).Select(target => LeftToRight(target.Value)));

    public string Title(ReportKind kind)
    {
        var key = kind switch
        {
            ReportKind.Summary => "cover.titleSummary",
            ReportKind.Own => "cover.titleOwn",
            _ => "cover.title",
        };
        return BodyName.Length == 0 ? Words[key] : Words.Format("cover.titled", ("title", Words[key]), ("body", BodyName));
    }

    /// <summary>The body's own words, which are most likely in the language the assessment was started in.</summary>
    public Inline Own(string text) => In(OwnText.Paragraphs(text), report.Contents.Language);

    public Inline OwnLine(string text) => In(OwnText.Line(text), report.Contents.Language);

    public Inline Action(PlanRow row) => row.ActionLanguage is { } language ? In(row.Action, language) : Own(row.Action);

    public Inline Name(ScoreRow row) => In(row.Name, row.Language);

    public Inline Name(AxisWords axis) => In(axis.Name, axis.Language);

    /// <summary>The score in bold with its range; or in words why there is none.</summary>
    public IReadOnlyList<Inline> Score(SetScore score) => score switch
    {
        { State: ScoreState.NotApplicable } => [Quiet(Say("score.notApplicable"))],
        { State: ScoreState.NotEnoughInformation, Unknown: 0 } => [Quiet(Say("score.notEnough"))],
        { State: ScoreState.NotEnoughInformation } => [Quiet(Say("score.notEnough")), new Inline("\n"), Range(score)],
        { Unknown: 0 } => [Figure(score.Score!.Value)],
        _ => [Figure(score.Score!.Value), new Inline("  "), Range(score)],
    };

    public Inline Range(SetScore score) => Quiet(Say("score.withRange", ("low", score.Low!.Value), ("high", score.High!.Value)));

    /// <summary>The figure alone, for where there is no room for its range.</summary>
    public string PlainScore(ScoreRow row) => row switch
    {
        { IsOn: false } => Words["score.switchedOff"],
        { Score: null or { State: ScoreState.NotApplicable } } => Words["score.notApplicable"],
        { Score.Score: { } score } => Number(score),
        _ => Words["score.notEnough"],
    };

    /// <summary>"grade 3", "not known" and the like, for a line of text.</summary>
    public string ShortState(ReportEntry entry) => entry.Answer switch
    {
        { Grade: { } grade } => Words.Format("grade.only", ("grade", grade.Value)),
        { State: AnswerState.DoNotKnow } => Words["grade.notKnown"],
        { State: AnswerState.NotApplicable } => Words["grade.notApplicable"],
        _ => Words["grade.unanswered"],
    };

    /// <summary>"3 Good", "Do not know" and the like.</summary>
    public Inline FullState(Answer? answer) => answer switch
    {
        { Grade: { } grade } => Labelled(grade),
        { State: AnswerState.DoNotKnow } => Say("grade.doNotKnow"),
        { Reason: { } reason } => In(Words.Format("grade.notApplicableBecause", ("reason", report.Words.Reasons[reason].Name)), report.Words.Reasons[reason].Language),
        _ => Say("grade.unanswered"),
    };

    public Inline Labelled(Grade grade) =>
        In(Words.Format("grade.labelled", ("grade", grade.Value), ("label", report.Words[grade].Label)), report.Words[grade].Language);

    public string Concern(Concern? concern) => concern switch
    {
        Domain.Assessments.Concern.Low => Words["profile.concernLow"],
        Domain.Assessments.Concern.Medium => Words["profile.concernMedium"],
        Domain.Assessments.Concern.High => Words["profile.concernHigh"],
        _ => Words["profile.noView"],
    };

    public string Effort(Effort effort) => effort switch
    {
        Domain.Questionnaires.Effort.Small => Words["effort.small"],
        Domain.Questionnaires.Effort.Medium => Words["effort.medium"],
        _ => Words["effort.large"],
    };

    public string Share(int part, int whole) => Words.Format("summary.share", ("part", part), ("whole", whole));

    /// <summary>A criterion's title with its id beneath.</summary>
    public TableCell CriterionCell(ReportEntry entry) => CriterionCell(entry.Criterion.Id, entry.Words);

    /// <summary>The same with what somebody said about it beneath, if anybody did.</summary>
    public TableCell CriterionCell(ReportEntry entry, string key, string said)
    {
        var cell = CriterionCell(entry);
        var own = Own(said);
        return own.Text.Length == 0
            ? cell
            : cell with { Blocks = [.. cell.Blocks, new Paragraph([Say(key), own]) { Style = ParagraphStyle.Small }] };
    }

    /// <summary>A bar is decoration: the figure beside it says what it shows.</summary>
    public TableCell BarCell(ScoreRow row) =>
        ScoreBar.Of(row) is { } bar ? new TableCell([new Figure(bar.Draw(IsRightToLeft), "")]) : new TableCell("");

    private IEnumerable<Language> LanguagesOfQuestionnaire() =>
    [
        .. report.Entries.Select(entry => entry.Words.Language),
        .. report.Functions.Concat(report.Principles).Concat(report.Dimensions).Select(row => row.Language),
        .. Grade.All.Select(grade => report.Words[grade].Language),
        .. report.NotApplicable.Select(entry => report.Words.Reasons[entry.Answer!.Reason!.Value].Language),
    ];

    private Inline Figure(int score) => new(score.ToString(CultureInfo.InvariantCulture)) { Bold = true };
}
