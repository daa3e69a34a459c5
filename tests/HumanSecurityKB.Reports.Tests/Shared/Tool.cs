using System.ComponentModel;
using System.Diagnostics;

namespace HumanSecurityKB.Reports.Tests;

/// <summary>Other people's programs, on machines that have them; where one is missing the test is skipped.</summary>
internal static class Tool
{
    /// <returns>What it printed.</returns>
    /// <exception cref="InvalidOperationException">It failed; the message is what it printed of errors.</exception>
    public static string Run(string tool, params IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output + errors.GetAwaiter().GetResult() : throw new InvalidOperationException(errors.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{tool} is not installed here.");
            throw;
        }
    }
}
