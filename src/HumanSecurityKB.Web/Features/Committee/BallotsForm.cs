using System.Globalization;
using HumanSecurityKB.Domain;
using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Committee;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Web.Features.Shared;

namespace HumanSecurityKB.Web.Features.Committee;

/// <summary>Rows of ballots as typed.</summary>
public sealed class BallotsForm
{
    /// <remarks>A form that was tampered with can bind rows that are null.</remarks>
    public List<BallotRow> Rows
    {
        get;
        set => field = [.. value.OfType<BallotRow>()];
    } = [];

    /// <summary>Reads all cells, so that all errors are told at once. Rows with other numbers are passed over.</summary>
    public IReadOnlyList<TypedBallot> Read(IReadOnlyList<Criterion> criteria, IReadOnlyList<int> numbers, FixedWords words, FormErrors errors) =>
        [.. Rows.Where(row => numbers.Contains(row.Number)).DistinctBy(row => row.Number).Select(row => row.Read(criteria, words, errors))];
}

/// <summary>One ballot as typed.</summary>
public sealed class BallotRow
{
    private const string DoNotKnow = "?";
    private const string NotApplicable = "-";

    /// <summary>As written on the paper, from 1.</summary>
    public int Number { get; set; }

    public string? Role { get; set; }

    /// <summary>By criterion: 0 to 5, ? or -; empty for nothing.</summary>
    public Dictionary<string, string?> Grades { get; set; } = [];

    /// <summary>What was entered when this row was filled, to notice another writer.</summary>
    public string? Seen { get; set; }

    public static BallotRow Of(int number, Participant? entered, IReadOnlyList<Criterion> criteria)
    {
        var row = new BallotRow { Number = number };
        if (entered is not null)
        {
            row.Role = entered.Role is { } role ? Codes.Roles[role] : null;
            row.Grades = criteria
                .Select(criterion => (criterion.Id, Grade: entered.Find(criterion.Id)))
                .Where(pair => pair.Grade is not null)
                .ToDictionary(pair => pair.Id.Value, pair => (string?)Write(pair.Grade!.Answer));
        }

        row.Seen = string.Join(' ', [row.Role ?? "", .. row.Grades.Select(pair => $"{pair.Key}{pair.Value}")]);
        return row;
    }

    public TypedBallot Read(IReadOnlyList<Criterion> criteria, FixedWords words, FormErrors errors)
    {
        var answers = new Dictionary<CriterionId, Answer>();
        foreach (var criterion in criteria)
        {
            if (ReadCell(criterion, words, errors) is { } answer)
            {
                answers[criterion.Id] = answer;
            }
        }

        return new TypedBallot(Number, Codes.Roles.TryParse(Role, out var role) ? role : null, answers);
    }

    private Answer? ReadCell(Criterion criterion, FixedWords words, FormErrors errors)
    {
        var text = TextInput.CleanNumber(Grades.GetValueOrDefault(criterion.Id.Value));
        switch (text)
        {
            case "":
                return null;
            case DoNotKnow or "؟":
                return Answer.DoNotKnow();
            case NotApplicable or "–" or "−" when criterion.MayBeNotApplicable:
                // Paper has no room for reasons, and what is agreed needs one of its own.
                return Answer.NotApplicable(NotApplicableReason.Other);
            case NotApplicable or "–" or "−":
                errors.Add(FieldOf(criterion), words.Format("ballots.errors.notAllowed", ("number", Number), ("criterion", criterion.Id)));
                return null;
            default:
                if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && Grade.TryCreate(value, out var grade))
                {
                    return Answer.Graded(grade.Value);
                }

                errors.Add(FieldOf(criterion), words.Format("ballots.errors.cell", ("number", Number), ("criterion", criterion.Id)));
                return null;
        }
    }

    /// <summary>The id of a cell in the page.</summary>
    public string FieldOf(Criterion criterion) => string.Create(CultureInfo.InvariantCulture, $"ballot-{Number}-{criterion.Id}");

    private static string Write(Answer answer) => answer.State switch
    {
        AnswerState.DoNotKnow => DoNotKnow,
        AnswerState.NotApplicable => NotApplicable,
        _ => answer.Grade!.Value.ToString(),
    };
}

/// <summary>What a valid row says.</summary>
/// <param name="Answers">Only of criteria in scope.</param>
public sealed record TypedBallot(int Number, ParticipantRole? Role, IReadOnlyDictionary<CriterionId, Answer> Answers)
{
    /// <summary>A row without a grade is no ballot.</summary>
    public bool IsEmpty => Answers.Count == 0;

    /// <summary>True when the same is entered already.</summary>
    public bool Says(Participant entered, IReadOnlyList<Criterion> criteria) =>
        Role == entered.Role && criteria.All(criterion => Equals(entered.Find(criterion.Id)?.Answer, Answers.GetValueOrDefault(criterion.Id)));

    /// <summary>What was entered for criteria that have gone out of scope stays.</summary>
    public IReadOnlyDictionary<CriterionId, Answer> With(Participant entered, IReadOnlyList<Criterion> criteria) =>
        entered.Answers().ExceptBy(criteria.Select(criterion => criterion.Id), pair => pair.Key).Concat(Answers).ToDictionary();
}
