using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Advice;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Scoring;
using HumanSecurityKB.Domain.Words;

namespace HumanSecurityKB.Reports;

/// <summary>
/// What a report says about an assessment, without its form: the page on the screen and every file are written from it.
/// </summary>
public sealed class AssessmentReport
{
    private const int HighlightCount = 3;
    private const int FirstActionCount = 5;

    /// <summary>The lowest grade that is called a strength.</summary>
    private const int StrengthFrom = 3;

    private readonly FixedWords _reportWords;
    private readonly Func<CriterionId, ReportArticle?> _articleFor;

    private AssessmentReport(
        Questionnaire questionnaire,
        QuestionnaireWords words,
        AssessmentContents contents,
        FixedWords reportWords,
        Func<CriterionId, ReportArticle?> articleFor)
    {
        Questionnaire = questionnaire;
        Words = words;
        Contents = contents;
        _reportWords = reportWords;
        _articleFor = articleFor;

        Scorecard = Scorer.Score(questionnaire, contents.Sheet);
        Recommendations = Advisor.Advise(questionnaire, contents.Sheet, Scorecard);
        Sections = SectionsOf();
        Functions = FunctionRows();
        Principles = PrincipleRows();
        Dimensions = DimensionRows();
        Goals = GoalRows();
        Heat = contents.Sheet.Scope == Scope.Full ? HeatTable.RowsOf(questionnaire, contents.Sheet) : [];
        Strengths = StrongestEntries();
        Gaps = [.. Recommendations.Where(r => r.Kind == RecommendationKind.Improve).Select(r => EntryFor(r.Criterion)).Except(Strengths).Take(HighlightCount)];
        Plan = contents.Plan is { } chosen ? ChosenPlan(chosen) : AdvisedPlan();
        FirstActions = [.. OpenActions.Take(FirstActionCount)];
        FindOut = [.. Recommendations.Where(r => r.Kind == RecommendationKind.FindOut).Select(FindOutRowFor)];
        NotApplicable = [.. Entries.Where(entry => entry.Answer?.State == AnswerState.NotApplicable)];
        Disagreements = DisagreementRows();
        UnsupportedGrades = [.. Entries.Where(entry => entry.Answer is { NeedsDocument: true })];
    }

    public Questionnaire Questionnaire { get; }

    public QuestionnaireWords Words { get; }

    public AssessmentContents Contents { get; }

    public Scorecard Scorecard { get; }

    /// <summary>All, best first.</summary>
    public IReadOnlyList<Recommendation> Recommendations { get; }

    /// <summary>In the order of the questionnaire; only those with a criterion in scope.</summary>
    public IReadOnlyList<ReportSection> Sections { get; }

    public IReadOnlyList<ScoreRow> Functions { get; }

    public IReadOnlyList<ScoreRow> Principles { get; }

    /// <summary>All of the questionnaire, those switched off included.</summary>
    public IReadOnlyList<ScoreRow> Dimensions { get; }

    /// <summary>The goals that a criterion in scope touches, 1 to 17.</summary>
    public IReadOnlyList<ScoreRow> Goals { get; }

    /// <summary>Where functions and dimensions meet: first the criteria that cut across, then each dimension that is on. Empty in a quick check.</summary>
    public IReadOnlyList<HeatRow> Heat { get; }

    /// <summary>At most three: the highest grades from 3 up, those with a document first among equals.</summary>
    public IReadOnlyList<ReportEntry> Strengths { get; }

    /// <summary>At most three: what is best worth improving, unless it is named as a strength.</summary>
    public IReadOnlyList<ReportEntry> Gaps { get; }

    public IReadOnlyList<PlanRow> Plan { get; }

    /// <summary>True while the body has not chosen its plan.</summary>
    public bool PlanIsAdvised => Contents.Plan is null;

    /// <summary>The day of the last change that an action of the plan remembers, where it came after <see cref="Date"/>: a plan goes on after sign-off.</summary>
    public DateOnly? LaterPlanDate =>
        (Contents.Plan ?? []).SelectMany(action => action.History).Where(change => change.Day > Date).Max(change => (DateOnly?)change.Day);

    /// <summary>Of the plan, done and dropped ones left out.</summary>
    public int OpenActionCount => OpenActions.Count();

    /// <summary>At most five of the plan, done and dropped ones left out.</summary>
    public IReadOnlyList<PlanRow> FirstActions { get; }

    /// <summary>True when an action of the body's plan that is still to do has a date: what a calendar can hold.</summary>
    public bool HasDatedActions => !PlanIsAdvised && OpenActions.Any(row => row.Due is not null);

    /// <summary>One for every <em>do not know</em>, best first.</summary>
    public IReadOnlyList<FindOutRow> FindOut { get; }

    public IReadOnlyList<ReportEntry> NotApplicable { get; }

    public IEnumerable<ReportSection> SectionsWithManyNotApplicable => Sections.Where(section => section.HasManyNotApplicable);

    /// <summary>Grades of 4 and 5 that cite no document.</summary>
    public IReadOnlyList<ReportEntry> UnsupportedGrades { get; }

    /// <summary>Null without one, and where it is so small that each could work out the others' grades.</summary>
    public CommitteeGrades? Committee => Contents.Committee is { Participants: >= CommitteeGrades.FewestParticipants } committee ? committee : null;

    /// <summary>All criteria that a committee's members graded alone, those on which they differed most first.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; }

    /// <summary>All criteria in scope, section by section.</summary>
    public IEnumerable<ReportEntry> Entries => Sections.SelectMany(section => section.Entries);

    private IEnumerable<PlanRow> OpenActions => Plan.Where(row => row.IsOpen);

    public IEnumerable<ScoreRow> SwitchedOffDimensions => Dimensions.Where(dimension => !dimension.IsOn);

    public bool IsQuickCheck => Contents.Sheet.Scope == Scope.QuickCheck;

    /// <summary>Printed on every page, to check a paper against the answers.</summary>
    public Fingerprint Fingerprint => Fingerprint.Of(Questionnaire, Contents.Sheet);

    /// <summary>The day of sign-off, else of the last change; UTC.</summary>
    public DateOnly Date => DateOnly.FromDateTime(Contents.SignedOffAt ?? Contents.ChangedAt);

    /// <param name="reportWords">The fixed words of reports, for what is written where no one wrote anything: find-out actions, goals.</param>
    /// <param name="articleFor">The article that helps most with a criterion, if any.</param>
    public static AssessmentReport Create(
        Questionnaire questionnaire,
        QuestionnaireWords words,
        AssessmentContents contents,
        FixedWords reportWords,
        Func<CriterionId, ReportArticle?> articleFor) => new(questionnaire, words, contents, reportWords, articleFor);

    private List<ReportSection> SectionsOf() =>
        [.. Questionnaire.Sections(Contents.Sheet).Select(section => new ReportSection(
            section,
            Words[section.Key],
            [.. section.Criteria.Select(EntryFor)],
            Contents.Closing.GetValueOrDefault(section.Key)))];

    private ReportEntry EntryFor(Criterion criterion) => new(criterion, Words[criterion.Id], Contents.Sheet.AnswerTo(criterion));

    private List<ScoreRow> FunctionRows() =>
        [.. Questionnaire.Functions.Select(key => RowFor(Axis.Function, key, Scorecard.Functions[key], c => c.Function == key))];

    private List<ScoreRow> PrincipleRows() =>
        [.. Questionnaire.Principles.Select(key => RowFor(Axis.Principle, key, Scorecard.Principles[key], c => c.Principles.Contains(key)))];

    private List<ScoreRow> DimensionRows() =>
        [.. Questionnaire.Dimensions.Select(dimension => dimension.Key).Select(key =>
            RowFor(Axis.Dimension, key, Scorecard.Dimensions.GetValueOrDefault(key), c => c.Dimension == key) with
            {
                Concern = Contents.Sheet.Concerns.TryGetValue(key, out var concern) ? concern : null,
                IsOn = Contents.Sheet.Dimensions.Contains(key),
            })];

    private List<ScoreRow> GoalRows()
    {
        var goals = Entries.SelectMany(entry => entry.Criterion.Goals).Distinct().Order();
        return [.. goals.Select(goal => new ScoreRow
        {
            Axis = Axis.Goal,
            Key = goal.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Name = _reportWords[$"goals.{goal}"],
            ShortName = _reportWords[$"goals.{goal}"],
            Language = _reportWords.LanguageOf($"goals.{goal}"),
            Score = Scorecard.Goals.GetValueOrDefault(goal),
            Criteria = CriteriaInScope(criterion => criterion.Goals.Contains(goal)),
        })];
    }

    private ScoreRow RowFor(Axis axis, AxisKey key, SetScore? score, Func<Criterion, bool> isInSet) => new()
    {
        Axis = axis,
        Key = key.Value,
        AxisKey = key,
        Name = Words[key].Name,
        ShortName = Words[key].ShortName,
        Language = Words[key].Language,
        Score = score,
        Criteria = CriteriaInScope(isInSet),
    };

    private List<Criterion> CriteriaInScope(Func<Criterion, bool> isInSet) => [.. Entries.Select(entry => entry.Criterion).Where(isInSet)];

    private List<ReportEntry> StrongestEntries() =>
        [.. Entries
            .Where(entry => entry.Answer?.Grade is { Value: >= StrengthFrom })
            .OrderByDescending(entry => entry.Answer!.Grade!.Value.Value)
            .ThenByDescending(entry => entry.Answer!.HasDocument)
            .Take(HighlightCount)];

    private List<Disagreement> DisagreementRows()
    {
        var spreads = Committee?.Spreads ?? new Dictionary<CriterionId, Spread>();
        return [.. Entries
            .Where(entry => spreads.ContainsKey(entry.Criterion.Id))
            .Select(entry => new Disagreement(entry, spreads[entry.Criterion.Id]))
            .OrderByDescending(row => row.Spread.Width)];
    }

    private List<PlanRow> AdvisedPlan() =>
        [.. Recommendations.Where(recommendation => recommendation.InPlan).Select((recommendation, index) =>
        {
            var advice = AdviceText.For(recommendation, Words[recommendation.Criterion.Id], _reportWords);
            return PlanRowFor(recommendation.Criterion, index, advice.Text, advice.Language);
        })];

    private List<PlanRow> ChosenPlan(IReadOnlyList<PlannedAction> chosen) =>
        [.. chosen.Select((action, index) => PlanRowFor(Questionnaire.Find(action.Criterion)!, index, action.Action, null) with
        {
            Owner = action.Owner,
            Due = action.Due,
            Status = action.Status,
            Note = action.Note,
            ChangedOn = action.ChangedOn,
        })];

    private PlanRow PlanRowFor(Criterion criterion, int index, string action, Language? language) => new()
    {
        Number = index + 1,
        Action = action,
        ActionLanguage = language,
        Entry = EntryFor(criterion),
        Article = _articleFor(criterion.Id),
    };

    private FindOutRow FindOutRowFor(Recommendation recommendation) =>
        new(EntryFor(recommendation.Criterion), AdviceText.WhomToAsk(Words[recommendation.Criterion.Id]));
}
