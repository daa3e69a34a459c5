using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tests.Reading;
using UglyToad.PdfPig.Content;

namespace HumanSecurityKB.Pdf.Tests;

public sealed class PageTests
{
    private const double PageHeight = 841.89;

    [Fact]
    public void The_head_of_a_table_is_on_every_page_and_once_in_the_tree()
    {
        using var reader = Read(Samples.LongTable(120));

        Assert.True(reader.Pages.Count > 2);
        Assert.All(reader.Pages, page => Assert.Contains("Action", page.Text, StringComparison.Ordinal));
        Assert.Single(reader.Structure().OfType("THead"));
        Assert.Equal(121, reader.Structure().OfType("TR").Count());
    }

    [Fact]
    public void A_row_higher_than_a_page_goes_on_over_pages()
    {
        using var reader = Read(new Table([1, 1], [new TableRow([new("Text"), new("Grade")])], [new TableRow([new(Samples.Text(150)), new("4")])]));
        var cell = reader.Structure().OfType("TD").First();

        Assert.True(reader.Pages.Count > 2);
        Assert.Equal(Samples.Text(150).Trim(), reader.TextOf(cell).Trim());
        Assert.All(reader.Pages, StandsWithinMargins);
    }

    [Fact]
    public void A_high_row_begins_on_the_page_before_and_a_low_one_does_not()
    {
        Block[] BlocksWith(int sentences) =>
            [new Space(560), new Table([1, 1], [], [new TableRow([new("1"), new("Start " + Samples.Text(sentences))]), new TableRow([new("2"), new("")])])];

        using var low = Read(BlocksWith(4));
        using var high = Read([new Space(420), .. BlocksWith(40).Skip(1)]);

        Assert.DoesNotContain("Start", low.Pages[0].Text, StringComparison.Ordinal);
        Assert.Contains("Start", high.Pages[0].Text, StringComparison.Ordinal);
        Assert.True(high.Pages.Count > 1);
    }

    [Theory]
    [MemberData(nameof(Offsets))]
    public void A_heading_stays_with_what_follows(int offset)
    {
        using var reader = Read(new Space(offset), new Heading(2, "Heading"), new Paragraph(Samples.Text(5)));

        Assert.All(PagesWith(reader, "Heading"), page => Assert.Contains("committee", page.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Offsets))]
    public void No_page_has_a_single_line_of_a_paragraph(int offset)
    {
        using var reader = Read(new Space(offset), new Paragraph(Samples.Text(5)));

        Assert.All(reader.Pages, page => Assert.NotEqual(1, Lines(page)));
    }

    [Theory]
    [MemberData(nameof(Offsets))]
    public void The_label_of_a_list_item_stays_with_its_text(int offset)
    {
        using var reader = Read(new Space(offset), new ListBlock(true, [new ListItem(Samples.Text(3))]));

        Assert.All(PagesWith(reader, "1."), page => Assert.Contains("committee", page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Blocks_kept_together_stand_on_one_page_if_they_fit()
    {
        Block[] blocks = [new Paragraph("Opening"), .. Enumerable.Repeat(new Paragraph(Samples.Text(4)), 4), new Paragraph("Closing")];
        using var reader = Read(new Space(600), new KeepTogether(blocks));

        Assert.Contains("Opening", reader.Pages[1].Text, StringComparison.Ordinal);
        Assert.Contains("Closing", reader.Pages[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Blocks_kept_together_that_fill_more_than_a_page_flow_on()
    {
        using var reader = Read(new Paragraph("Opening"), new KeepTogether([.. Enumerable.Repeat(new Paragraph(Samples.Text(10)), 20)]));

        Assert.Contains("committee", reader.Pages[0].Text, StringComparison.Ordinal);
        Assert.All(reader.Pages, StandsWithinMargins);
    }

    [Fact]
    public void A_figure_stays_with_its_caption_and_never_outgrows_a_page()
    {
        var tall = new VectorDrawing(400, 3000, [new LabelShape(10, 20, "top", 60, LabelAnchor.Start), new LabelShape(10, 2990, "foot", 60, LabelAnchor.Start)]);
        using var reader = Read(new Paragraph("Text"), new Figure(tall, "Tall") { Caption = "Caption" });

        Assert.Equal(2, reader.Pages.Count);
        Assert.Contains("top", reader.Pages[1].Text, StringComparison.Ordinal);
        Assert.Contains("Caption", reader.Pages[1].Text, StringComparison.Ordinal);
        Assert.All(reader.Pages, StandsWithinMargins);
    }

    [Fact]
    public void Every_page_paints_its_content_in_reading_order()
    {
        foreach (var document in new[] { Samples.Everything(), Samples.EverythingInArabic() })
        {
            using var reader = new PdfReader(Samples.Writer.Write(document));
            foreach (var numbers in MarksInReadingOrder(reader.Structure()).GroupBy(mark => mark.Page, mark => mark.Number))
            {
                Assert.Equal(Enumerable.Range(0, numbers.Count()), numbers);
            }
        }
    }

    [Fact]
    public void Page_breaks_leave_no_empty_pages()
    {
        using var reader = Read(new PageBreak(), new Paragraph("One"), new PageBreak(), new PageBreak(), new Paragraph("Two"), new PageBreak());

        Assert.Equal(2, reader.Pages.Count);
    }

    [Fact]
    public void Every_page_but_the_cover_has_running_text_and_number()
    {
        var document = Samples.Document(new Heading(1, "Cover"), new PageBreak(), new Paragraph("Text")) with
        {
            HasCover = true,
            PageLabel = (page, total) => $"Page {page} of {total}",
        };
        using var reader = new PdfReader(Samples.Writer.Write(document));

        Assert.Equal("Cover", reader.Pages[0].Text);
        Assert.Contains("A report of the chamber", reader.Pages[1].Text, StringComparison.Ordinal);
        Assert.Contains("Page 2 of 2", reader.Pages[1].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("chamber", reader.TextOf(reader.Structure()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Two_lines_of_running_text_and_the_page_number_keep_clear_of_each_other_and_of_the_text(bool rightToLeft)
    {
        const double FooterRule = 58;
        var document = rightToLeft ? Samples.ArabicDocument(new Paragraph(Samples.Text(90))) : Samples.Document(new Paragraph(Samples.Text(90)));
        using var reader = new PdfReader(Samples.Writer.Write(document with { RunningText = $"{Samples.Text(3)}\n{Samples.Text(3)}", PageLabel = (page, total) => $"no. {page} of {total}" }));
        var footer = reader.Pages[0].Letters.Where(letter => letter.StartBaseLine.Y < FooterRule && letter.Value != " ").ToList();
        var label = footer.TakeWhile(letter => letter.Value != "T").ToList();
        var lines = footer.Skip(label.Count).GroupBy(letter => Math.Round(letter.StartBaseLine.Y, 1)).ToList();

        Assert.Equal(2, lines.Count);
        Assert.Equal(lines[0].Key, Math.Round(label[0].StartBaseLine.Y, 1));
        Assert.All(footer, letter => Assert.InRange(letter.StartBaseLine.Y, 24, FooterRule - 8));
        Assert.All(lines[0], letter => Assert.True(rightToLeft
            ? letter.StartBaseLine.X > label[^1].EndBaseLine.X + 20
            : letter.EndBaseLine.X < label[0].StartBaseLine.X - 20));
        Assert.All(lines[1], letter => Assert.InRange(letter.StartBaseLine.X, 68, 595.28 - 68));
        Assert.All(reader.Pages[0].Letters.Except(footer).Where(letter => letter.StartBaseLine.Y > FooterRule), letter => Assert.True(letter.StartBaseLine.Y > FooterRule + 20));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_mark_of_a_heading_hangs_in_the_margin_beside_its_first_line(bool rightToLeft)
    {
        var heading = new Heading(2, "Heading over so many words that they need a second line") { Mark = Mark("m") };
        using var reader = rightToLeft ? Samples.ReadMirrored(heading) : Samples.Read(heading);
        var (mark, words) = (reader.PlaceOf("m"), reader.PlaceOf("Heading"));

        Assert.True(rightToLeft ? mark.Left > 595.28 - 68 : mark.Right < 68);
        Assert.InRange(mark.Baseline, words.Baseline - 10, words.Baseline + 10);
        Assert.Equal("Heading over so many words that they need a second line", reader.TextOf(reader.Structure()));
    }

    [Fact]
    public void Marks_are_left_out_where_there_is_no_margin()
    {
        var heading = new Heading(3, "Heading") { Mark = Mark("m") };
        using var reader = Read(
            new Columns([new Column(1, [heading])]),
            new Table([1], [], [new TableRow([new([heading])])]),
            new MarginNote([heading], [new Paragraph("text")]));

        Assert.DoesNotContain("m", reader.Pages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Display_text_is_large_and_smaller_in_a_cell()
    {
        var display = new Paragraph("41%") { Style = ParagraphStyle.Display };
        using var reader = Read(display, new Table([1], [], [new TableRow([new([display])])]));

        Assert.Equal([20, 13], reader.Pages[0].Letters.Where(letter => letter.Value == "4").Select(letter => letter.PointSize));
    }

    [Fact]
    public void Right_to_left_documents_are_mirrored()
    {
        Block[] blocks = [new ListBlock(false, [new ListItem("item")]), new Table([1, 1], [], [new TableRow([new("alpha"), new("beta")])])];
        using var leftToRight = Read(blocks);
        using var rightToLeft = Samples.ReadMirrored(blocks);

        Assert.True(LeftOf(leftToRight, "•") < LeftOf(leftToRight, "i"));
        Assert.True(LeftOf(rightToLeft, "•") > LeftOf(rightToLeft, "m"));
        Assert.True(LeftOf(leftToRight, "p") < LeftOf(leftToRight, "b"));
        Assert.True(LeftOf(rightToLeft, "p") > LeftOf(rightToLeft, "b"));
    }

    [Fact]
    public void A_paragraph_of_another_direction_starts_at_its_own_side()
    {
        using var reader = Read(new Paragraph("نص"), new Paragraph("text"));

        Assert.True(LeftOf(reader, "ن") > 400);
        Assert.True(LeftOf(reader, "x") < 100);
    }

    public static TheoryData<int> Offsets => [.. Enumerable.Range(0, 16).Select(step => 580 + (8 * step))];

    private static PdfReader Read(params Block[] blocks) => Samples.Read(blocks);

    private static VectorDrawing Mark(string letter) => new(20, 60, [new LabelShape(0, 30, letter, 9, LabelAnchor.Start)]);

    private static IEnumerable<Reading.MarkedContent> MarksInReadingOrder(StructureNode node) => node.Contents.SelectMany(content => content switch
    {
        StructureNode child => MarksInReadingOrder(child),
        Reading.MarkedContent mark => [mark],
        _ => [],
    });

    private static IEnumerable<Page> PagesWith(PdfReader reader, string text) =>
        reader.Pages.Where(page => page.Text.Contains(text, StringComparison.Ordinal));

    private static int Lines(Page page) => page.Letters.Select(letter => Math.Round(letter.StartBaseLine.Y)).Distinct().Count();

    private static double LeftOf(PdfReader reader, string letter) =>
        reader.Pages[0].Letters.First(candidate => candidate.Value == letter).StartBaseLine.X;

    private static void StandsWithinMargins(Page page) =>
        Assert.All(page.Letters, letter => Assert.InRange(letter.StartBaseLine.Y, 40, PageHeight - 60));
}
