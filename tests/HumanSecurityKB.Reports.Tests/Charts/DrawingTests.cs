using System.Text.RegularExpressions;
using System.Xml.Linq;
using HumanSecurityKB.Pdf.Document;
using HumanSecurityKB.Reports.Charts;

namespace HumanSecurityKB.Reports.Tests.Charts;

public class DrawingTests
{
    /// <summary>The rounding of an SVG's numbers.</summary>
    private const double Tolerance = 0.01;

    /// <summary>The width of a letter as a share of its height, with room to spare for wide ones.</summary>
    private const double LetterWidth = 0.58;

    public static MatrixTheoryData<string, bool> All { get; } = new(Drawings.All.Keys, [false, true]);

    /// <summary>Those that are read along the line; a chamber is round and looks the same in every language.</summary>
    public static TheoryData<string> AlongTheLine => [.. Drawings.All.Keys.Where(name => !name.StartsWith("chamber", StringComparison.Ordinal) && name != "emblem")];

    [Theory]
    [MemberData(nameof(All))]
    public void A_drawing_for_a_screen_is_well_formed_hidden_and_styled_by_class_only(string name, bool rightToLeft)
    {
        var drawing = Drawings.All[name](rightToLeft);

        var text = SvgWriter.Write(drawing, "test");
        var root = XDocument.Parse(text).Root!;

        Assert.Equal("true", root.Attribute("aria-hidden")?.Value);
        Assert.Equal(drawing.Shapes.Count, root.Elements().Count());
        Assert.DoesNotContain(root.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "style" or "fill" or "stroke");
        Assert.All(root.Elements(), shape => Assert.Matches("^(fill|line) [a-z0-9]+$", shape.Attribute("class")!.Value));
        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
        Assert.DoesNotContain("∞", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_shape_stays_inside_its_drawing(string name, bool rightToLeft)
    {
        var drawing = Drawings.All[name](rightToLeft);

        Assert.All(drawing.Shapes, shape =>
        {
            var (left, top, right, bottom) = EdgesOf(shape);
            Assert.InRange(left, -Tolerance, right);
            Assert.InRange(right, left, drawing.Width + Tolerance);
            Assert.InRange(top, -Tolerance, bottom);
            Assert.InRange(bottom, top, drawing.Height + Tolerance);
        });
    }

    [Theory]
    [MemberData(nameof(AlongTheLine))]
    public void From_right_to_left_a_chart_is_the_mirror_image(string name)
    {
        var (drawing, mirrored) = (Drawings.All[name](false), Drawings.All[name](true));

        Assert.Equal((drawing.Width, drawing.Height), (mirrored.Width, mirrored.Height));
        Assert.Equal(PlacesOf(drawing, mirror: true), PlacesOf(mirrored, mirror: false));
    }

    [Fact]
    public void Every_class_of_a_drawing_stands_in_the_stylesheet()
    {
        var stylesheet = File.ReadAllText(Path.Combine(Artifacts.Root, "src", "HumanSecurityKB.Web", "Assets", "site.css"));
        var classes = Drawings.All.Values.SelectMany(draw => Drawings.Svg(draw(false)).Elements()).SelectMany(shape => shape.Attribute("class")!.Value.Split(' ')).Distinct();

        Assert.All([.. classes, "chart", "chamber", "bar", "concern-chart", "heat-chart"], name => Assert.Matches($@"\.{Regex.Escape(name)}\b", stylesheet));
    }

    [Fact]
    public void A_bar_that_stretches_says_so_and_others_keep_their_shape()
    {
        var drawing = Drawings.All["bar"](false);

        Assert.Contains("""class="chart bar" viewBox="0 0 200 10" preserveAspectRatio="none" """, SvgWriter.Write(drawing, "bar", stretches: true), StringComparison.Ordinal);
        Assert.DoesNotContain("preserveAspectRatio", SvgWriter.Write(drawing, "bar"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_in_a_drawing_are_text_and_never_markup()
    {
        var drawing = new VectorDrawing(10, 10, [new LabelShape(5, 5, "<b>&\"'</b>", 9, LabelAnchor.Middle) { Fill = 0x1d1923 }]);

        Assert.Equal("<b>&\"'</b>", Drawings.Svg(drawing).Element("text")!.Value);
    }

    /// <summary>Where things stand, rounded, in one order; hatching leans the same way in both directions and is left out.</summary>
    private static List<(string Kind, double Left, double Top, double Right, double Bottom, uint? Color)> PlacesOf(VectorDrawing drawing, bool mirror) =>
    [
        .. from shape in drawing.Shapes
           where !Drawings.IsHatching(shape)
           let edges = EdgesOf(shape)
           let left = Math.Round(mirror ? drawing.Width - edges.Right : edges.Left, 3)
           let right = Math.Round(mirror ? drawing.Width - edges.Left : edges.Right, 3)
           orderby shape.GetType().Name, left, edges.Top, right, shape.Fill ?? shape.Stroke
           select (shape.GetType().Name, left, Math.Round(edges.Top, 3), right, Math.Round(edges.Bottom, 3), shape.Fill ?? shape.Stroke),
    ];

    private static (double Left, double Top, double Right, double Bottom) EdgesOf(Shape shape) => shape switch
    {
        RectangleShape box => (box.X, box.Y, box.X + box.Width, box.Y + box.Height),
        CircleShape circle => (circle.CenterX - circle.Radius, circle.CenterY - circle.Radius, circle.CenterX + circle.Radius, circle.CenterY + circle.Radius),
        LineShape line => (line.Points.Min(point => point.X), line.Points.Min(point => point.Y), line.Points.Max(point => point.X), line.Points.Max(point => point.Y)),
        PathShape { Scale: not 1 } icon => (icon.X, icon.Y, icon.X + (24 * icon.Scale), icon.Y + (24 * icon.Scale)),
        PathShape path => (path.X, path.Y, path.X, path.Y),
        LabelShape label => EdgesOf(label),
        _ => throw new NotSupportedException(),
    };

    private static (double Left, double Top, double Right, double Bottom) EdgesOf(LabelShape label)
    {
        var width = label.Text.Length * label.Size * LetterWidth;
        var left = label.X - (label.Anchor switch { LabelAnchor.Start => 0, LabelAnchor.Middle => width / 2, _ => width });
        return (left, label.Y - (label.Size * 0.75), left + width, label.Y);
    }
}
