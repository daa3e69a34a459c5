using HumanSecurityKB.Domain.Words;
using HumanSecurityKB.Reports.Data;

namespace HumanSecurityKB.Web.Features.Assessments;

/// <summary>What is wrong with a file, in the reader's language.</summary>
internal static class FaultSentence
{
    public static string For(FileFault fault, FixedWords words) =>
        words.Format($"open.fault.{KeyOf(fault.Code)}", ("found", fault.Found), ("expected", fault.Expected));

    private static string KeyOf(FileFaultCode code)
    {
        var name = code.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
