using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tests.Lint;

namespace HumanSecurityKB.Pdf.Tests;

public sealed class PdfUaTests
{
    [Theory]
    [MemberData(nameof(Samples.Names), MemberType = typeof(Samples))]
    public void Every_document_keeps_the_rules_a_machine_can_check(string name)
    {
        Assert.Empty(PdfLint.Check(Samples.Writer.Write(Samples.Named(name))));
    }

    [Theory]
    [InlineData("/Lang(en)", "/Lung(en)", "The catalog has no /Lang.")]
    [InlineData("/Marked true", "/Marked false", "The file is not marked as tagged.")]
    [InlineData("/DisplayDocTitle true", "/DisplayDocTitle false", "Readers would show the file name in place of the title.")]
    [InlineData("/Alt(A circle in a frame)", "", "A figure has no alternative text.")]
    [InlineData("/Scope/Row", "", "A table header has no scope.")]
    [InlineData("/ColSpan 2", "/ColSpan 3", "A table has rows of 4 and 3 columns.")]
    [InlineData("/S/H2", "/S/H4", "Headings jump from level 1 to 4.")]
    [InlineData("/S/LI", "/S/P", "LBody stands in P.")]
    [InlineData("/S/TR", "/S/Row", "Row is no standard structure type.")]
    [InlineData("/S/Link", "/S/Span", "An annotation hangs on Span.")]
    [InlineData("/Contents(a link)", "", "a link does not say where it leads.")]
    [InlineData("/Tabs/S", "", "the tab key does not follow the structure.")]
    [InlineData("/StructParents", "/Structured", "no /StructParents.")]
    public void A_damaged_object_is_found(string syntax, string damage, string problem)
    {
        var damaged = DamagedCopy.WithObject(Samples.Writer.Write(Samples.Everything()), syntax, damage);

        Assert.Contains(PdfLint.Check(damaged), found => found.EndsWith(problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("$1", "A table has rows of 2 and 3 columns.")]
    [InlineData("$1$2$2", "A table has rows of 4 and 3 columns.")]
    public void A_row_with_a_cell_too_few_or_too_many_is_found(string cells, string problem)
    {
        var damaged = DamagedCopy.WithObjectMatching(Samples.Write(Samples.LongTable(5)), @"(/S/TR.*/K\[)(\d+ 0 R )", cells);

        Assert.Contains(problem, PdfLint.Check(damaged));
    }

    [Theory]
    [InlineData("pdfuaid:part")]
    [InlineData("pdfaid:part")]
    [InlineData("pdfaid:conformance")]
    [InlineData("pdfaExtension:schemas")]
    [InlineData("dc:title")]
    public void Metadata_that_do_not_say_what_the_file_is_are_found(string property)
    {
        var damaged = DamagedCopy.WithStream(Samples.Write(new Paragraph("Text")), $"<{property}>", "<dc:subject>");

        Assert.Contains($"The XMP metadata has no {property}.", PdfLint.Check(damaged));
    }

    [Theory]
    [InlineData("<0001><0054>", "")]
    [InlineData("<0001><0054>", "<0001><0000>")]
    [InlineData("<0001><0054>", "<0001><FFFE>")]
    [InlineData("<0001><0054>", "<0001><>")]
    public void A_glyph_without_unicode_is_found(string syntax, string damage)
    {
        var damaged = DamagedCopy.WithStream(Samples.Write(new Paragraph("Text")), syntax, damage);

        Assert.Contains("Page 1: a glyph has no Unicode value.", PdfLint.Check(damaged));
    }

    [Fact]
    public void A_parent_tree_that_leads_astray_is_found()
    {
        var damaged = DamagedCopy.WithObjectMatching(Samples.Write(new Paragraph("One"), new Paragraph("Two")), @"/Nums\[0\[(\d+ 0 R )(\d+ 0 R )", "/Nums[0[$2$1");

        Assert.Contains("Page 1: marked content 0 does not lead back to its element.", PdfLint.Check(damaged));
    }

    [Theory]
    [InlineData("/P<</MCID 1>>BDC", "/P<</MCID 900>>BDC", "Marked content 900 is not in the structure tree.")]
    [InlineData("/P<</MCID 1>>BDC", "/P<</MCID 900>>BDC", "The structure tree refers to marked content 1, which no page has.")]
    [InlineData("/P<</MCID 1>>BDC", "/Artifact BMC", "The structure tree refers to marked content 1, which no page has.")]
    [InlineData("EMC\n/P<</MCID 1>>BDC", "/P<</MCID 1>>BDC", "marked content is not closed.")]
    [InlineData("EMC\n/P<<", "EMC\n0 0 9 9 re f\n/P<<", "f paints outside marked content.")]
    public void Damaged_page_content_is_found(string syntax, string damage, string problem)
    {
        var damaged = DamagedCopy.WithStream(Samples.Write(new Paragraph("One"), new Paragraph("Two")), syntax, damage);

        Assert.Contains(PdfLint.Check(damaged), found => found.EndsWith(problem, StringComparison.Ordinal));
    }
}
