using System.IO.Compression;
using System.Text;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Word;
using Decorative = DocumentFormat.OpenXml.Office2019.Drawing.Decorative;
using DocProperties = DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HumanSecurityKB.Reports.Tests.Word;

public class WordWriterTests
{
    private static readonly Paragraph _text = new("Text");

    [Fact]
    public void Headings_are_words_own_headings_and_levels_that_jump_are_closed_up()
    {
        using var file = WordFile.Of(new Heading(1, "One"), new Heading(4, "Two"), new Heading(3, "Three"), new Heading(3, ""), new Heading(6, "Four"), new Heading(1, "Again"));
        string[] styles = ["Heading1", "Heading2", "Heading3", "Heading4", "Heading1"];

        Assert.Equal(styles, file.Paragraphs.Select(WordFile.StyleOf));
        Assert.Equal("heading 2", file.Styles.Elements<W.Style>().Single(style => style.StyleId == "Heading2").StyleName!.Val);
    }

    [Fact]
    public void Every_style_that_is_used_is_there()
    {
        using var file = new WordFile(WordWriter.Write(WordSamples.Everything()));
        var known = file.Styles.Elements<W.Style>().Select(style => style.StyleId!.Value).ToHashSet();

        Assert.All(file.Body.Descendants<W.ParagraphStyleId>(), id => Assert.Contains(id.Val!.Value, known));
        Assert.All(file.Body.Descendants<W.RunStyle>(), id => Assert.Contains(id.Val!.Value, known));
        Assert.All(file.Body.Descendants<W.TableStyle>(), id => Assert.Contains(id.Val!.Value, known));
    }

    [Theory]
    [InlineData(ParagraphStyle.Body, "BodyText")]
    [InlineData(ParagraphStyle.Lead, "Lead")]
    [InlineData(ParagraphStyle.Small, "Small")]
    [InlineData(ParagraphStyle.Display, "Display")]
    public void Looks_of_paragraphs_are_styles(ParagraphStyle style, string id)
    {
        using var file = WordFile.Of(_text with { Style = style });

        Assert.Equal(id, WordFile.StyleOf(file.ParagraphOf("Text")));
    }

    [Fact]
    public void Emphasis_colour_and_language_are_marked_on_the_run()
    {
        using var file = WordFile.Of(new Paragraph(
        [
            new Inline("bold") { Bold = true }, new Inline("italic") { Italic = true }, new Inline("red") { Color = 0xA8180F },
            new Inline("français") { Language = "fr" }, new Inline("plain"),
        ]));

        Assert.NotNull(file.RunOf("bold").RunProperties!.Bold);
        Assert.NotNull(file.RunOf("italic").RunProperties!.Italic);
        Assert.Equal("A8180F", file.RunOf("red").RunProperties!.Color!.Val);
        Assert.Equal("fr-FR", file.RunOf("français").RunProperties!.Languages!.Val);
        Assert.Null(file.RunOf("plain").RunProperties);
    }

    [Fact]
    public void Line_ends_of_every_kind_break_the_line_and_tabs_stay()
    {
        using var file = WordFile.Of(new Paragraph("a\nb\r\nc\u2028d\ve\tf"));

        Assert.Equal("a\nb\nc\nd\ne\tf", WordFile.TextOf(Assert.Single(file.Paragraphs)));
    }

    [Fact]
    public void Places_where_a_word_may_be_parted_show_no_hyphen()
    {
        using var file = WordFile.Of(new Paragraph("Respon\u00ADsable"));

        Assert.Equal("Responsable", WordFile.TextOf(file.Body));
        Assert.Single(file.Body.Descendants<W.SoftHyphen>());
    }

    [Theory]
    [InlineData("https://example.org/a?b=c", true)]
    [InlineData("http://example.org/ü", true)]
    [InlineData("mailto:clerk@example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("shelf 12", false)]
    public void Only_addresses_of_the_web_and_of_mail_are_links(string address, bool isLink)
    {
        using var file = WordFile.Of(new Paragraph([new Inline("words") { Link = address }]));
        var links = file.Body.Descendants<W.Hyperlink>().ToList();

        Assert.Equal("words", WordFile.TextOf(file.Body));
        Assert.Equal(isLink ? [new Uri(address).AbsoluteUri] : [], links.Select(file.AddressOf));
        Assert.All(links, link => Assert.Equal("Hyperlink", link.Descendants<W.RunStyle>().Single().Val));
    }

    [Fact]
    public void Each_numbered_list_starts_at_one_and_lists_nest()
    {
        using var file = WordFile.Of(
            new ListBlock(true, [new ListItem([new Paragraph("a"), new ListBlock(true, [new ListItem("a1")]), new Paragraph("a again")]), new ListItem("b")]),
            new ListBlock(true, [new ListItem("c")]),
            new ListBlock(false, [new ListItem("d")]));

        var (a, inner, b, c, d) = (Item(file, "a"), Item(file, "a1"), Item(file, "b"), Item(file, "c"), Item(file, "d"));

        Assert.Equal((0, 1, 0, 0, 0), (a.Level, inner.Level, b.Level, c.Level, d.Level));
        Assert.Equal(a.List, b.List);
        Assert.Equal(4, new[] { a.List, inner.List, c.List, d.List }.Distinct().Count());
        Assert.Null(file.ParagraphOf("a again").ParagraphProperties!.NumberingProperties);
        Assert.All([a, inner, c], item => Assert.All(Instance(file, item.List).Elements<W.LevelOverride>(), level => Assert.Equal(1, level.StartOverrideNumberingValue!.Val!.Value)));
    }

    [Fact]
    public void Header_rows_repeat_and_columns_keep_their_weights()
    {
        using var file = WordFile.Of(WordSamples.LongTable(3));
        var table = Assert.Single(file.Tables);
        var widths = table.Elements<W.TableGrid>().Single().Elements<W.GridColumn>().Select(column => int.Parse(column.Width!, System.Globalization.CultureInfo.InvariantCulture)).ToList();

        Assert.Equal([true, false, false, false], table.Elements<W.TableRow>().Select(row => row.Descendants<W.TableHeader>().Any()));
        Assert.InRange(widths[1] - (3 * widths[0]), -3, 3);
        Assert.Equal("Actions and grades", table.Descendants<W.TableCaption>().Single().Val);
        Assert.Equal("Caption", WordFile.StyleOf(file.Paragraphs[0]));
        Assert.True(table.Descendants<W.TableLook>().Single().FirstRow!.Value);
        Assert.True(table.Descendants<W.TableLook>().Single().FirstColumn!.Value);
    }

    [Fact]
    public void Cells_span_align_and_fill()
    {
        using var file = WordFile.Of(new Table(
            [1, 1, 1],
            [],
            [new TableRow([new("wide") { ColumnSpan = 2, Alignment = CellAlignment.Center }, new("4") { Alignment = CellAlignment.End, Fill = 0x5C1750 }]), new TableRow([new("short")])]));
        var rows = file.Body.Descendants<W.TableRow>().Select(row => row.Elements<W.TableCell>().ToList()).ToList();

        Assert.Equal(2, rows[0][0].TableCellProperties!.GridSpan!.Val!.Value);
        Assert.Equal(W.JustificationValues.Center, file.ParagraphOf("wide").ParagraphProperties!.Justification!.Val!.Value);
        Assert.Equal("5C1750", rows[0][1].TableCellProperties!.Shading!.Fill);
        Assert.Equal(W.JustificationValues.End, file.ParagraphOf("4").ParagraphProperties!.Justification!.Val!.Value);
        Assert.Equal("FFFFFF", file.RunOf("4").RunProperties!.Color!.Val);
        Assert.Equal(3, rows[1].Count);
    }

    [Fact]
    public void A_group_of_rows_is_headed_by_a_row_over_all_columns()
    {
        using var file = WordFile.Of(new Table(
            [1, 1], [], [new TableRowGroup([new TableRow([new("a"), new("b")])]) { Heading = [new Inline("Group")] }, new TableRowGroup([]) { Heading = [new Inline("Empty")] }]));
        var rows = file.Body.Descendants<W.TableRow>().ToList();

        Assert.Equal(["Group", "ab"], rows.Select(WordFile.TextOf));
        Assert.Equal(2, Assert.Single(rows[0].Elements<W.TableCell>()).TableCellProperties!.GridSpan!.Val!.Value);
    }

    [Fact]
    public void A_row_that_is_wider_than_its_table_is_a_mistake_of_the_program() =>
        Assert.Throws<ArgumentException>(() => WordFile.Of(new Table([1], [], [new TableRow([new("a"), new("b")])])));

    [Fact]
    public void Tables_that_touch_stay_two_and_a_page_ends_with_a_paragraph()
    {
        var table = new Table([1], [], [new TableRow([new("a")])]);
        using var file = WordFile.Of(table, table);

        Assert.Equal([typeof(W.Table), typeof(W.Paragraph), typeof(W.Table), typeof(W.Paragraph), typeof(W.SectionProperties)], file.Body.ChildElements.Select(element => element.GetType()));
    }

    [Fact]
    public void Ten_thousand_rows_are_one_table()
    {
        using var file = WordFile.Of(WordSamples.LongTable(10_000));

        Assert.Equal(10_001, file.Body.Descendants<W.TableRow>().Count());
    }

    [Fact]
    public void A_notice_is_paragraphs_between_rules_or_on_a_ground()
    {
        using var ruled = WordFile.Of(new Callout([_text, new Paragraph("middle"), new Paragraph("last")]));
        using var filled = WordFile.Of(new Callout([_text, new ListBlock(false, [new ListItem("item")])]) { Fill = 0x5C1750 });

        Assert.NotNull(ruled.ParagraphOf("Text").ParagraphProperties!.ParagraphBorders!.TopBorder);
        Assert.Null(ruled.ParagraphOf("middle").ParagraphProperties!.ParagraphBorders);
        Assert.NotNull(ruled.ParagraphOf("last").ParagraphProperties!.ParagraphBorders!.BottomBorder);
        Assert.All(filled.Paragraphs, paragraph => Assert.Equal("5C1750", paragraph.ParagraphProperties!.Shading!.Fill));
        Assert.All(filled.Runs, run => Assert.Equal("FFFFFF", run.RunProperties!.Color!.Val));
        Assert.Empty(ruled.Tables.Concat(filled.Tables));
    }

    [Fact]
    public void Columns_and_margin_notes_are_read_one_after_the_other()
    {
        using var file = WordFile.Of(
            new Columns([new Column(1, [new Paragraph("left")]), new Column(1, [new Paragraph("right")])]),
            new MarginNote([new Paragraph("note")], [new Paragraph("beside")]));

        Assert.Equal(["left", "right", "note", "beside"], file.Paragraphs.Select(WordFile.TextOf));
        Assert.Empty(file.Tables);
    }

    [Fact]
    public void A_drawing_has_words_for_those_who_do_not_see_it_or_is_marked_as_decoration()
    {
        using var file = WordFile.Of(new Figure(WordSamples.Drawing(), "A circle\nin a frame") { Caption = "Below" }, new Figure(WordSamples.Drawing(), ""));
        var drawings = file.Body.Descendants<DocProperties>().ToList();

        Assert.Equal("A circle in a frame", drawings[0].Description);
        Assert.Empty(drawings[0].Descendants<Decorative>());
        Assert.True(Assert.Single(drawings[1].Descendants<Decorative>()).Val!.Value);
        Assert.Equal("FigureCaption", WordFile.StyleOf(file.ParagraphOf("Below")));
    }

    [Fact]
    public void Every_shape_of_a_drawing_is_a_shape_in_word()
    {
        using var file = WordFile.Of(new Figure(WordSamples.Drawing(), "words"));
        var shapes = file.Body.Descendants<DocumentFormat.OpenXml.Office2010.Word.DrawingShape.WordprocessingShape>().ToList();

        Assert.Equal(WordSamples.Drawing().Shapes.Count, shapes.Count);
        Assert.All(shapes, shape => Assert.Equal("bodyPr", shape.LastChild!.LocalName)); // Word refuses a shape without it, the validator does not
        Assert.Equal(["Label", "Start", "End"], shapes.Select(WordFile.TextOf).Where(text => text.Length > 0));
    }

    [Fact]
    public void Contents_can_be_read_at_once_and_lead_to_the_headings_that_follow()
    {
        using var file = WordFile.Of(new Heading(1, "Title"), new TableOfContents(3), new Heading(2, "First"), new Heading(3, "Below"), new Heading(4, "Too deep"), new Heading(2, "Second"));
        var contents = Assert.Single(file.Body.Elements<W.SdtBlock>());
        var marks = file.Body.Descendants<W.BookmarkStart>().ToDictionary(mark => mark.Name!.Value!, mark => mark.Parent is W.Paragraph heading ? WordFile.TextOf(heading) : "");
        var links = contents.Descendants<W.Hyperlink>().ToList();

        Assert.Equal(["First", "Below", "Second"], links.Select(WordFile.TextOf));
        Assert.All(links, link => Assert.Equal(WordFile.TextOf(link), marks[link.Anchor!.Value!]));
        Assert.Contains("TOC \\o \"2-3\"", contents.Descendants<W.FieldCode>().Single().Text, StringComparison.Ordinal);
        Assert.Equal([W.FieldCharValues.Begin, W.FieldCharValues.Separate, W.FieldCharValues.End], contents.Descendants<W.FieldChar>().Select(mark => mark.FieldCharType!.Value));
    }

    [Fact]
    public void Opening_a_file_asks_no_question()
    {
        using var file = new WordFile(WordWriter.Write(WordSamples.Everything()));

        Assert.Empty(file.Main.DocumentSettingsPart!.Settings!.Elements<W.UpdateFieldsOnOpen>());
        Assert.All(file.Body.Descendants<W.FieldChar>(), mark => Assert.Null(mark.Dirty));
    }

    [Fact]
    public void Contents_without_headings_are_left_out()
    {
        using var file = WordFile.Of(new Heading(1, "Title"), new TableOfContents());

        Assert.Empty(file.Body.Descendants<W.SdtBlock>());
    }

    [Fact]
    public void Space_and_page_breaks_belong_to_what_follows_and_leave_no_empty_lines()
    {
        using var file = WordFile.Of(_text, new Paragraph("  "), new Space(36), new PageBreak(), new PageBreak(), new Paragraph("next"), new Space(9), new PageBreak());

        Assert.Equal(["Text", "next"], file.Paragraphs.Select(WordFile.TextOf));
        Assert.NotNull(file.ParagraphOf("next").ParagraphProperties!.PageBreakBefore);
        Assert.Equal("720", file.ParagraphOf("next").ParagraphProperties!.SpacingBetweenLines!.Before);
    }

    [Fact]
    public void A_cell_breaks_no_page()
    {
        using var file = WordFile.Of(new Table([1], [], [new TableRow([new([_text, new PageBreak(), new Paragraph("next")])])]));

        Assert.Empty(file.Body.Descendants<W.PageBreakBefore>());
    }

    [Fact]
    public void What_is_kept_together_is_bound_to_what_follows_in_it()
    {
        using var file = WordFile.Of(new KeepTogether([_text, WordSamples.LongTable(2)]), new Paragraph("outside"));
        var kept = file.Paragraphs.Select(paragraph => paragraph.ParagraphProperties!.KeepNext is not null).ToList();

        // The text, the caption and three cells in each of three rows; the last row is free.
        Assert.Equal([true, true, .. Enumerable.Repeat(true, 6), false, false, false, false], kept);
    }

    [Fact]
    public void The_page_is_a4_with_words_and_numbers_at_its_foot()
    {
        var document = WordSamples.Document(_text) with { RunningText = "A report\nof the chamber", PageLabel = (page, total) => $"Page {page} of {total}" };
        using var file = new WordFile(WordWriter.Write(document));
        var size = file.Section.Elements<W.PageSize>().Single();

        Assert.Equal((11906u, 16838u), (size.Width!.Value, size.Height!.Value));
        Assert.Equal("A report\nof the chamber\tPage 1 of 1", WordFile.TextOf(file.Footer));
        Assert.Equal([" PAGE ", " NUMPAGES "], file.Footer.Descendants<W.SimpleField>().Select(field => field.Instruction!.Value));
        Assert.Empty(file.Section.Elements<W.TitlePage>());
    }

    [Fact]
    public void A_cover_has_no_foot()
    {
        using var file = new WordFile(WordWriter.Write(WordSamples.Everything()));

        Assert.Single(file.Section.Elements<W.TitlePage>());
        Assert.Equal(W.HeaderFooterValues.Default, Assert.Single(file.Section.Elements<W.FooterReference>()).Type!.Value);
    }

    [Fact]
    public void Page_numbers_are_found_in_digits_of_any_script_and_in_any_order()
    {
        static string Arabic(int number) => string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)(digit - '0' + '٠')));
        var document = WordSamples.ArabicDocument(_text) with { PageLabel = (page, total) => $"3 x {Arabic(total)} / {Arabic(page)}" };
        using var file = new WordFile(WordWriter.Write(document));

        Assert.Equal([" NUMPAGES ", " PAGE "], file.Footer.Descendants<W.SimpleField>().Select(field => field.Instruction!.Value));
        Assert.Contains("3 x ", WordFile.TextOf(file.Footer), StringComparison.Ordinal);
    }

    [Fact]
    public void An_arabic_document_runs_from_right_to_left()
    {
        using var file = WordFile.InArabic(new Heading(1, "عنوان"), new Paragraph(WordSamples.ArabicSentence), WordSamples.LongTable(1));

        Assert.Single(file.Section.Elements<W.BiDi>());
        Assert.Single(file.Styles.DocDefaults!.ParagraphPropertiesDefault!.Descendants<W.BiDi>());
        Assert.Equal("ar-SA", file.Styles.DocDefaults.Descendants<W.Languages>().Single().Bidi);
        Assert.Single(file.Body.Descendants<W.BiDiVisual>());
        Assert.True(WordFile.IsOn(file.ParagraphOf("عنوان").ParagraphProperties!.BiDi));
        Assert.NotNull(file.RunOf("عنوان").RunProperties!.RightToLeftText);
        Assert.True(WordFile.IsOn(file.Footer.Descendants<W.BiDi>().Single()));
    }

    [Fact]
    public void A_paragraph_runs_as_most_of_its_letters_do_and_its_runs_as_theirs()
    {
        using var arabic = WordFile.InArabic(new Paragraph("An English sentence."), new Paragraph("LEAD-1  الالتزام الرسمي"));
        using var english = WordFile.Of(new Paragraph(WordSamples.ArabicSentence), _text);

        Assert.False(WordFile.IsOn(arabic.ParagraphOf("An English sentence.").ParagraphProperties!.BiDi));
        Assert.True(WordFile.IsOn(arabic.ParagraphOf("LEAD-1  الالتزام الرسمي").ParagraphProperties!.BiDi));
        Assert.Equal(["LEAD-1", "  الالتزام الرسمي"], arabic.Paragraphs[1].Elements<W.Run>().Select(run => run.InnerText));
        Assert.Null(arabic.RunOf("LEAD-1").RunProperties?.RightToLeftText);
        Assert.True(WordFile.IsOn(english.Paragraphs[0].ParagraphProperties!.BiDi));
        Assert.Null(english.ParagraphOf("Text").ParagraphProperties!.BiDi);
        Assert.Equal(["ITU-D"], english.Paragraphs[0].Elements<W.Run>().Where(run => run.RunProperties?.RightToLeftText is null).Select(run => run.InnerText));
    }

    [Fact]
    public void A_mark_stays_with_its_letter()
    {
        using var file = WordFile.InArabic(new Paragraph("الالتزام cafe\u0301 والجواب"));

        Assert.Equal(["الالتزام ", "cafe\u0301", " والجواب"], file.Runs.Select(run => run.InnerText));
    }

    [Fact]
    public void Characters_that_the_format_forbids_become_replacement_characters()
    {
        using var file = WordFile.Of(new Paragraph("a\0b\u0007c\uFFFEd\uD800e\uDC00f👪"));

        Assert.Equal("a�b�c�d�e�f👪", WordFile.TextOf(file.Body));
    }

    [Fact]
    public void Controls_of_direction_never_reach_the_file()
    {
        var text = "a\u202Eb\u2066c\u2069d\u200Fe";
        var document = WordSamples.Document(new Paragraph(text), new Figure(WordSamples.Drawing(), text)) with { Title = text, RunningText = text };

        var parts = PartsOf(WordWriter.Write(document));

        Assert.DoesNotContain(parts, part => part.Value.IndexOfAny(['\u202E', '\u2066', '\u2069']) >= 0);
        Assert.Contains("abcd\u200Fe", parts["word/document.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_says_what_it_is_and_never_reads_a_clock()
    {
        var file = WordWriter.Write(WordSamples.Everything() with { Language = "fr", Title = "Un <titre> \0" });
        var properties = PartsOf(file).Single(part => part.Key.EndsWith("core.xml", StringComparison.Ordinal)).Value;
        using var archive = new ZipArchive(new MemoryStream(file));

        Assert.Contains("<dc:title>Un &lt;titre&gt; �</dc:title>", properties, StringComparison.Ordinal);
        Assert.Contains("<dc:creator>The chamber</dc:creator>", properties, StringComparison.Ordinal);
        Assert.Contains("<dc:subject>All that can be said</dc:subject>", properties, StringComparison.Ordinal);
        Assert.Contains("<dc:language>fr</dc:language>", properties, StringComparison.Ordinal);
        Assert.Contains(">2026-11-23T09:30:00Z</dcterms:created>", properties, StringComparison.Ordinal);
        Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.Equal("[Content_Types].xml", archive.Entries[0].FullName);
    }

    private static (int List, int Level) Item(WordFile file, string text)
    {
        var number = file.ParagraphOf(text).ParagraphProperties!.NumberingProperties!;
        return (number.NumberingId!.Val!.Value, number.NumberingLevelReference!.Val!.Value);
    }

    private static W.NumberingInstance Instance(WordFile file, int list) => file.Numbering.Elements<W.NumberingInstance>().Single(instance => instance.NumberID! == list);

    private static Dictionary<string, string> PartsOf(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        });
    }
}
