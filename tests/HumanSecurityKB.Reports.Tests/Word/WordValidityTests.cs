using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace HumanSecurityKB.Reports.Tests.Word;

public class WordValidityTests
{
    public static TheoryData<string> Names => [.. WordSamples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_file_keeps_the_rules_of_the_format(string name)
    {
        var file = WordSamples.All[name]();
        Artifacts.Keep($"{name}.docx", file);

        using var document = WordprocessingDocument.Open(new MemoryStream(file), false);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").ToList();

        Assert.True(errors.Count == 0, string.Join("\n", errors.Take(10)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Equal_documents_are_equal_bytes_wherever_they_are_written(string name)
    {
        var here = CultureInfo.CurrentCulture;
        var file = WordSamples.All[name]();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");

            Assert.Equal(file, WordSamples.All[name]());
        }
        finally
        {
            CultureInfo.CurrentCulture = here;
        }
    }
}
