using HumanSecurityKB.Pdf.Tests.Lint;

namespace HumanSecurityKB.Reports.Tests.Pdf;

public class PdfSamplesTests
{
    public static TheoryData<string> Names => [.. PdfSamples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_to_look_at_is_a_valid_file(string name)
    {
        var file = PdfSamples.All[name]();
        Artifacts.Keep(name, file);

        Assert.NotEmpty(file);
        Assert.Empty(PdfLint.Check(file));
    }
}
