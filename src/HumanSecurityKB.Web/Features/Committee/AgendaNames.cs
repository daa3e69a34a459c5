using HumanSecurityKB.Domain.Committee;

namespace HumanSecurityKB.Web.Features.Committee;

internal static class AgendaNames
{
    /// <summary>The last part of the keys of words about a kind of item.</summary>
    public static string Key(this AgendaKind kind) => kind switch
    {
        AgendaKind.Differ => "differ",
        AgendaKind.TooFew => "too-few",
        _ => "close",
    };
}
