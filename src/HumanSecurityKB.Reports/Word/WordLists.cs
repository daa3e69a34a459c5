using System.Globalization;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HumanSecurityKB.Reports.Word;

/// <summary>The numbering of a file. Every numbered list is an instance of its own, which starts at one.</summary>
internal sealed class WordLists
{
    /// <summary>Points by which a list stands in.</summary>
    public const double Indent = 18;

    private const int BulletDefinition = 1;
    private const int NumberDefinition = 2;
    private const int BulletInstance = 1;

    /// <summary>Word knows no deeper lists.</summary>
    private const int Levels = 9;

    private readonly List<W.NumberingInstance> _instances = [Instance(BulletInstance, BulletDefinition)];

    /// <summary>Counts one more list.</summary>
    /// <returns>The id that its items carry.</returns>
    public int Begin(bool isNumbered)
    {
        if (!isNumbered)
        {
            return BulletInstance;
        }

        var instance = Instance(_instances.Count + 1, NumberDefinition);
        instance.Append(Enumerable.Range(0, Levels).Select(level => new W.LevelOverride
        {
            LevelIndex = level,
            StartOverrideNumberingValue = new W.StartOverrideNumberingValue { Val = 1 },
        }));
        _instances.Add(instance);
        return _instances.Count;
    }

    /// <param name="level">From 1.</param>
    public static W.NumberingProperties ItemOf(int list, int level) => new()
    {
        NumberingLevelReference = new W.NumberingLevelReference { Val = Math.Min(level, Levels) - 1 },
        NumberingId = new W.NumberingId { Val = list },
    };

    public W.Numbering ToNumbering() => new([Definition(BulletDefinition, isNumbered: false), Definition(NumberDefinition, isNumbered: true), .. _instances]);

    private static W.NumberingInstance Instance(int id, int definition) => new(new W.AbstractNumId { Val = definition }) { NumberID = id };

    private static W.AbstractNum Definition(int id, bool isNumbered) => new(
    [
        new W.MultiLevelType { Val = W.MultiLevelValues.Multilevel },
        .. Enumerable.Range(0, Levels).Select(level => Level(level, isNumbered)),
    ])
    {
        AbstractNumberId = id,
    };

    private static W.Level Level(int index, bool isNumbered) => new()
    {
        LevelIndex = index,
        StartNumberingValue = new W.StartNumberingValue { Val = 1 },
        NumberingFormat = new W.NumberingFormat { Val = isNumbered ? W.NumberFormatValues.Decimal : W.NumberFormatValues.Bullet },
        LevelText = new W.LevelText { Val = isNumbered ? string.Create(CultureInfo.InvariantCulture, $"%{index + 1}.") : "•" },
        LevelJustification = new W.LevelJustification { Val = W.LevelJustificationValues.Left },
        PreviousParagraphProperties = new W.PreviousParagraphProperties
        {
            Indentation = new W.Indentation { Left = WordLength.Twips((index + 1) * Indent), Hanging = WordLength.Twips(Indent) },
        },
        NumberingSymbolRunProperties = new W.NumberingSymbolRunProperties(
            new W.RunFonts { Ascii = WordStyle.Sans, HighAnsi = WordStyle.Sans, ComplexScript = WordStyle.Sans }),
    };
}
