using HumanSecurityKB.Pdf.Tests.Lint;

namespace HumanSecurityKB.Reports.Tests.Sheets;

public class SheetSamplesTests
{
    public static TheoryData<string> Names => [.. SheetSamples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sheet_to_look_at_is_a_valid_file(string name)
    {
        var file = SheetSamples.All[name]();
        Artifacts.Keep(name, file);

        Assert.Empty(PdfLint.Check(file));
    }
}
