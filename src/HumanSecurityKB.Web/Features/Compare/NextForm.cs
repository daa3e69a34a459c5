using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;
using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Web.Features.Shared;

namespace HumanSecurityKB.Web.Features.Compare;

public sealed class NextForm
{
    public const string Afresh = "afresh";
    public const string Keep = "keep";

    /// <summary>As <see cref="StartModes"/> spells it.</summary>
    public string? Mode { get; set; }

    /// <summary>One of the two above.</summary>
    public string? Answers { get; set; } = Afresh;

    public bool KeepsAnswers => Answers == Keep;

    public void Check(FixedWords words, FormErrors errors)
    {
        if (!StartModes.All.Contains(Mode))
        {
            errors.Add("mode-alone", words["start.errors.mode"]);
        }

        if (Mode == StartModes.Committee && KeepsAnswers)
        {
            errors.Add($"answers-{Afresh}", words["next.errors.committee"]);
        }
    }
}

public sealed record NextPage(
    Assessment Assessment, QuestionnaireDifference Difference, QuestionnaireWords EarlierWords, QuestionnaireWords LaterWords, NextForm Form)
{
    public FormErrors Errors { get; } = new();

    public bool CanStart => Assessment.CanBeFollowed(Difference.Later.Version);

    /// <summary>True of one that still goes on: it moves to the later version, and no year lies between the two.</summary>
    public bool MovesOn => Difference.IsBetweenVersions && !Assessment.IsSignedOff;

    /// <summary>How many answers can go along.</summary>
    public int Kept => Assessment.AnswersAfter(Difference).Count();
}
