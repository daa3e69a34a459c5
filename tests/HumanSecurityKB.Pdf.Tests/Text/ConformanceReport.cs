namespace HumanSecurityKB.Pdf.Tests.Text;

/// <summary>Counts cases too many for one test each, and shows the first that fail.</summary>
internal sealed class ConformanceReport
{
    private const int Shown = 10;

    private readonly List<string> firstFailures = [];
    private int cases;
    private int failures;

    public void Add(string? failure)
    {
        cases++;
        if (failure is null)
        {
            return;
        }

        failures++;
        if (firstFailures.Count < Shown)
        {
            firstFailures.Add(failure);
        }
    }

    public void AssertAllPassed(int expectedCases)
    {
        Assert.True(failures == 0, $"{failures} of {cases} cases fail, first of all\n{string.Join('\n', firstFailures)}");
        Assert.Equal(expectedCases, cases);
    }
}
