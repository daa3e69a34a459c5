namespace HumanSecurityKB.Web.Features;

/// <summary>
/// Wakes all who follow a committee when something was shown to one, agreed or signed off. It says no more than that: who wakes
/// reads what is shown from the database, and does so now and then anyway, because another copy of the site may have shown it.
/// </summary>
public sealed class Announcements
{
    private TaskCompletionSource _next = New();

    /// <summary>Ends at the next announcement. To miss none, take it before looking.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Announce() => Interlocked.Exchange(ref _next, New()).SetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
