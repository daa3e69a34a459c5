using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;

namespace HumanSecurityKB.Web.Features.Shared;

/// <summary>A drawing of people as seats, in rows of ten. The number stands beside it, so screen readers pass it over.</summary>
public static class Seats
{
    private const int PerRow = 10;
    private const int Step = 22;
    private const int Radius = 8;

    /// <summary>So that seats grow with the type beside them.</summary>
    private const double EmPerSeat = 1.3;

    public static IHtmlContent Draw(int people)
    {
        if (people == 0)
        {
            return HtmlString.Empty;
        }

        var (columns, rows) = (Math.Min(people, PerRow), (people + PerRow - 1) / PerRow);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""<svg class="dots flip" viewBox="0 0 {columns * Step} {rows * Step}" width="{columns * EmPerSeat:0.0}em" height="{rows * EmPerSeat:0.0}em" aria-hidden="true">""");
        for (var seat = 0; seat < people; seat++)
        {
            var (x, y) = ((seat % PerRow * Step) + (Step / 2), (seat / PerRow * Step) + (Step / 2));
            svg.Append(CultureInfo.InvariantCulture, $"""<circle cx="{x}" cy="{y}" r="{Radius}"/>""");
        }

        return new HtmlString(svg.Append("</svg>").ToString());
    }
}
