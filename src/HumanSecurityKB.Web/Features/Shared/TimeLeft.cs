using HumanSecurityKB.Domain.Assessments;
using HumanSecurityKB.Domain.Questionnaires;

namespace HumanSecurityKB.Web.Features.Shared;

/// <summary>How long the rest takes, at a pace that is shown beside it so that nobody takes it for more than it is.</summary>
/// <param name="Criteria">Still to be answered.</param>
/// <param name="Pace">Minutes for each.</param>
public sealed record TimeLeft(int Criteria, int Pace)
{
    /// <summary>The method gives a group 60 to 90 minutes for the twelve of the quick check.</summary>
    private const int QuickCheck = 6;

    /// <summary>The method gives a group one and a half to two days for all 52, with their evidence.</summary>
    private const int Full = 12;

    /// <summary>To read six descriptions and choose one. Our estimate: the method names no time for it.</summary>
    private const int Alone = 3;

    private const int Step = 5;
    private const int LongFrom = 120;
    private const int Hour = 60;

    public static TimeLeft Together(Scope scope, int criteria) => new(criteria, scope == Scope.QuickCheck ? QuickCheck : Full);

    public static TimeLeft GradingAlone(int criteria) => new(criteria, Alone);

    /// <summary>Rounded up to five.</summary>
    public int Minutes => ((Criteria * Pace) + Step - 1) / Step * Step;

    /// <summary>True where hours say it better than minutes.</summary>
    public bool IsLong => Minutes >= LongFrom;

    /// <summary>Rounded to the nearest.</summary>
    public int Hours => (Minutes + (Hour / 2)) / Hour;
}
