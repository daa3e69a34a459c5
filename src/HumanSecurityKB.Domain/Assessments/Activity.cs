namespace HumanSecurityKB.Domain.Assessments;

/// <summary>What can happen to an assessment as a whole. Deletion is not among it: it takes the log along.</summary>
public enum Activity
{
    Started,
    Imported,
    CodeRenewed,
    Joined,
    BallotEntered,
    Revealed,
    SignedOff,
    SavedAsPdf,
    SavedAsWord,
    SavedAsCsv,
    SavedAsFile,
    SavedAsCalendar,
}

/// <summary>One line of the log of an assessment: what and on which day (UTC), and never by whom. An hour could tell who it was.</summary>
public sealed class ActivityEntry
{
    private ActivityEntry(AssessmentId assessment, DateOnly day, Activity activity)
    {
        Assessment = assessment;
        Day = day;
        Activity = activity;
    }

    public ActivityEntry(AssessmentId assessment, Activity activity, DateTime now)
        : this(assessment, DateOnly.FromDateTime(now), activity)
    {
    }

    public int Id { get; private set; }

    public AssessmentId Assessment { get; private set; }

    public DateOnly Day { get; private set; }

    public Activity Activity { get; private set; }
}
