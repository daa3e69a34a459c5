using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Pdf.Tests.Lint;
using HumanSecurityKB.Pdf.Tests.Reading;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;

namespace HumanSecurityKB.Pdf.Tests;

public sealed class StructureTests
{
    [Fact]
    public void Headings_read_back_in_order_with_their_levels()
    {
        using var reader = Read(new Heading(1, "One"), new Heading(2, "Two"), new Heading(3, "Three"), new Heading(2, "Four"));

        Assert.Equal(["H1 One", "H2 Two", "H3 Three", "H2 Four"], Headings(reader));
    }

    [Fact]
    public void Heading_levels_that_jump_are_closed_up()
    {
        using var reader = Read(new Heading(2, "One"), new Heading(5, "Two"), new Heading(9, "Three"), new Heading(-1, "Four"));

        Assert.Equal(["H1 One", "H2 Two", "H3 Three", "H1 Four"], Headings(reader));
    }

    [Fact]
    public void The_tree_reads_in_the_order_of_the_blocks()
    {
        using var reader = Read(
            new Paragraph("First."),
            new ListBlock(true, [new ListItem("second"), new ListItem([new Paragraph("third"), new ListBlock(false, [new ListItem("fourth")])])]),
            new Table([1, 1], [new TableRow([new("fifth"), new("sixth")])], [new TableRow([new("seventh"), new("eighth")])]) { Caption = "before the fifth" },
            new Callout([new Paragraph("ninth")]));

        Assert.Equal("First.1.second2.third•fourthbefore the fifthfifthsixthseventheighthninth", reader.TextOf(reader.Structure()));
    }

    [Fact]
    public void A_list_has_items_with_label_and_body()
    {
        using var reader = Read(new ListBlock(true, [new ListItem("one"), new ListItem("two")]));
        var list = Assert.Single(reader.Structure().OfType("L"));

        Assert.Equal("Decimal", reader.Text(reader.Dictionary(list.Dictionary, "A")!, "ListNumbering"));
        Assert.All(list.Children, item => Assert.Equal(["Lbl", "LBody"], item.Children.Select(child => child.Type)));
        Assert.Equal(["1.", "2."], list.OfType("Lbl").Select(reader.TextOf));
    }

    [Fact]
    public void A_table_says_which_cells_head_rows_and_columns()
    {
        using var reader = Read(new Table(
            [1, 1, 1],
            [new TableRow([new("Name"), new("Both") { ColumnSpan = 2 }])],
            [new TableRow([new("A") { IsRowHeader = true }, new("1"), new("2")])]));
        var rows = reader.Structure().OfType("TR").ToList();

        Assert.Equal(["TH Column 1", "TH Column 2"], rows[0].Children.Select(cell => Describe(reader, cell)));
        Assert.Equal(["TH Row 1", "TD  1", "TD  1"], rows[1].Children.Select(cell => Describe(reader, cell)));
    }

    [Fact]
    public void A_short_row_is_filled_up_and_a_long_one_refused()
    {
        Table TableOf(params TableCell[] cells) => new([1, 1], [], [new TableRow(cells)]);

        using var reader = Read(TableOf(new TableCell("only")));
        Assert.Equal(2, reader.Structure().OfType("TD").Count());
        Assert.Throws<ArgumentException>(() => Samples.Write(TableOf(new("1"), new("2"), new("3"))));
    }

    [Fact]
    public void A_link_holds_its_words_and_its_annotation()
    {
        using var reader = Read(new Paragraph([new Inline("See "), new Inline("the method") { Link = "https://example.org/a?b=(c)" }, new Inline(".")]));
        var link = Assert.Single(reader.Structure().OfType("Link"));
        var annotation = Assert.Single(reader.Pages[0].GetAnnotations());

        Assert.Equal("the method", reader.TextOf(link));
        Assert.Single(link.Contents.OfType<AnnotationReference>());
        Assert.Equal("the method", annotation.Content);
        Assert.Equal("See the method.", reader.TextOf(reader.Structure()));
    }

    [Fact]
    public void A_link_over_several_lines_has_an_area_on_each()
    {
        using var reader = Read(new Paragraph([new Inline(Samples.Text(3)) { Link = "https://example.org/" }]));
        var link = Assert.Single(reader.Structure().OfType("Link"));
        var lines = reader.Pages[0].Letters.Select(letter => Math.Round(letter.StartBaseLine.Y)).Where(y => y > 60).Distinct().Count();

        Assert.True(lines > 1);
        Assert.Equal(lines, link.Contents.OfType<AnnotationReference>().Count());
    }

    [Theory]
    [InlineData("https://example.org/a b?c=\u00E9", "https://example.org/a%20b?c=%C3%A9")]
    [InlineData("http://b\u00FCcher.example/x", "http://xn--bcher-kva.example/x")]
    [InlineData("mailto:clerk@example.org", "mailto:clerk@example.org")]
    [InlineData("https://…", null)]
    [InlineData("https://senate.example…/x", null)]
    [InlineData("https://\u202E", null)]
    [InlineData("https://sen\u200Date.example/", null)]
    [InlineData("http://℀.com", null)]
    [InlineData("mailto:clerk@ü.example", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("ftp://example.org/", null)]
    [InlineData("/relative", null)]
    [InlineData("not an address", null)]
    public void Only_web_and_mail_addresses_become_links(string address, string? expected)
    {
        using var reader = Read(new Paragraph([new Inline("words") { Link = address }]));
        var addresses = reader.Items(reader.Pages[0].Dictionary, "Annots")
            .Select(annotation => reader.Text(reader.Dictionary((DictionaryToken)reader.Resolve(annotation)!, "A")!, "URI"));

        Assert.Equal(expected, addresses.SingleOrDefault());
        Assert.Contains("words", reader.Pages[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_in_another_language_say_so()
    {
        using var reader = Read(new Paragraph([new Inline("The "), new Inline("Assemblée") { Language = "fr" }, new Inline(" sits.") { Language = "en" }]));
        var span = Assert.Single(reader.Structure().OfType("Span"));

        Assert.Equal("en", reader.Text(reader.Catalog, "Lang"));
        Assert.Equal("fr", reader.Text(span.Dictionary, "Lang"));
        Assert.Equal("Assemblée", reader.TextOf(span));
    }

    [Fact]
    public void The_contents_lead_to_the_headings_that_follow()
    {
        using var reader = Read(
            new Heading(1, "Before"), new TableOfContents(2), new PageBreak(), new Heading(2, "First"), new Heading(3, "Too deep"), new PageBreak(), new Heading(2, "Second"));

        Assert.Equal(["First 2", "Second 3"], reader.Structure().OfType("TOCI").Select(reader.TextOf));
        Assert.All(reader.Structure().OfType("TOCI"), entry => Assert.Single(entry.OfType("Link").Single().Contents.OfType<AnnotationReference>()));
    }

    [Fact]
    public void The_outline_nests_headings_and_knows_their_pages()
    {
        using var reader = Read(new Heading(1, "Report (é)"), new PageBreak(), new Heading(2, "Part"), new Heading(2, "Other"));
        Assert.True(reader.Document.TryGetBookmarks(out var bookmarks));
        var nodes = bookmarks.GetNodes().OfType<DocumentBookmarkNode>();

        Assert.Equal(["0 Report (é) p1", "1 Part p2", "1 Other p2"], nodes.Select(node => $"{node.Level} {node.Title} p{node.PageNumber}"));
    }

    [Fact]
    public void A_figure_has_its_words_and_its_caption_stands_apart()
    {
        using var reader = Read(new Figure(Samples.Drawing(), "A circle") { Caption = "The caption" });
        var document = reader.Structure().Children.Single();
        var figure = document.Children.First();

        Assert.Equal(["Figure", "P"], document.Children.Select(child => child.Type));
        Assert.Equal("A circle", reader.Text(figure.Dictionary, "Alt"));
        Assert.Equal(4, reader.Items(reader.Dictionary(figure.Dictionary, "A")!, "BBox").Count);
        Assert.Equal("The caption", reader.TextOf(document.Children.Last()));
    }

    [Fact]
    public void A_figure_without_words_is_decoration()
    {
        using var reader = Read(new Figure(Samples.Drawing(), ""), new Paragraph("Text"));

        Assert.Empty(reader.Structure().OfType("Figure"));
        Assert.Equal("Text", reader.TextOf(reader.Structure()));
    }

    [Fact]
    public void The_file_says_what_it_is_called()
    {
        using var reader = new PdfReader(Samples.Writer.Write(Samples.Document() with { Title = "Têtes & <corps>", Author = "Chamber", Subject = "Test" }));

        Assert.Equal("Têtes & <corps>", reader.Document.Information.Title);
        Assert.Equal("Chamber", reader.Document.Information.Author);
        Assert.Equal("D:20261123093000Z", reader.Document.Information.CreationDate);
        Assert.Contains("Têtes &amp; &lt;corps&gt;", reader.Xmp(), StringComparison.Ordinal);
    }

    private static PdfReader Read(params Block[] blocks) => new(Samples.Write(blocks));

    private static IEnumerable<string> Headings(PdfReader reader) =>
        reader.Structure().All.Where(node => node.Type is ['H', _]).Select(node => $"{node.Type} {reader.TextOf(node)}");

    private static string Describe(PdfReader reader, StructureNode cell)
    {
        var attributes = reader.Dictionary(cell.Dictionary, "A");
        var scope = attributes is null ? null : reader.Text(attributes, "Scope");
        return $"{cell.Type} {scope} {TableRules.ColumnSpan(reader, cell)}";
    }
}
