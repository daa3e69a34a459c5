using static HumanSecurityKB.Pdf.Text.LineBreaking.LineBreakClass;

namespace HumanSecurityKB.Pdf.Text.LineBreaking;

/// <summary>
/// Rules LB4–LB31, Unicode 15.0. The first rule that says something wins. Each method holds neighbouring rules and
/// answers null where none of them applies.
/// </summary>
internal static class LineBreakRules
{
    public static LineBreak Between(in LineBreakContext context) =>
        MandatoryBreaks(context)
        ?? SpacesAndJoiners(context)
        ?? Glue(context)
        ?? PunctuationAcrossSpaces(context)
        ?? AfterSpaces(context)
        ?? QuotationsAndObjects(context)
        ?? HyphensAndNonstarters(context)
        ?? Numbers(context)
        ?? Hangul(context)
        ?? Letters(context)
        ?? FlagsAndEmoji(context)
        ?? LineBreak.Allowed; // LB31

    /// <summary>LB4–LB6.</summary>
    private static LineBreak? MandatoryBreaks(in LineBreakContext context) => (context.Before, context.After) switch
    {
        (CR, LF) => LineBreak.No,
        (BK or CR or LF or NL, _) => LineBreak.Mandatory,
        (_, BK or CR or LF or NL) => LineBreak.No,
        _ => null,
    };

    /// <summary>LB7–LB8a.</summary>
    private static LineBreak? SpacesAndJoiners(in LineBreakContext context)
    {
        if (context.After is SP or ZW)
        {
            return LineBreak.No;
        }

        if (context.BeforeSpaces == ZW)
        {
            return LineBreak.Allowed;
        }

        return NoBreakIf(context.FollowsJoiner);
    }

    /// <summary>LB11–LB12a.</summary>
    private static LineBreak? Glue(in LineBreakContext context) => NoBreakIf((context.Before, context.After) switch
    {
        (WJ, _) or (_, WJ) => true,
        (GL, _) => true,
        (not (SP or BA or HY), GL) => true,
        _ => false,
    });

    /// <summary>LB13–LB17.</summary>
    private static LineBreak? PunctuationAcrossSpaces(in LineBreakContext context) => NoBreakIf((context.BeforeSpaces, context.After) switch
    {
        (_, CL or CP or EX or IS or SY) => true, // LB13
        (OP or OPWide, _) => true, // LB14
        (QU, OP or OPWide) => true, // LB15
        (CL or CP, NS) => true, // LB16
        (B2, B2) => true, // LB17
        _ => false,
    });

    /// <summary>LB18.</summary>
    private static LineBreak? AfterSpaces(in LineBreakContext context) => context.Before == SP ? LineBreak.Allowed : null;

    /// <summary>LB19–LB20.</summary>
    private static LineBreak? QuotationsAndObjects(in LineBreakContext context) => (context.Before, context.After) switch
    {
        (QU, _) or (_, QU) => LineBreak.No,
        (CB, _) or (_, CB) => LineBreak.Allowed,
        _ => null,
    };

    /// <summary>LB21–LB22.</summary>
    private static LineBreak? HyphensAndNonstarters(in LineBreakContext context) => NoBreakIf((context.Before, context.After) switch
    {
        (_, BA or HY or NS) or (BB, _) => true,
        (HY or BA, _) when context.FollowsHebrewLetter => true, // LB21a
        (SY, HL) => true, // LB21b
        (_, IN) => true, // LB22
        _ => false,
    });

    /// <summary>LB23–LB25.</summary>
    private static LineBreak? Numbers(in LineBreakContext context) => NoBreakIf((context.Before, context.After) switch
    {
        (AL or HL, NU) or (NU, AL or HL) => true, // LB23
        (PR, ID or IDReserved or EB or EM) or (ID or IDReserved or EB or EM, PO) => true, // LB23a
        (PR or PO, AL or HL) or (AL or HL, PR or PO) => true, // LB24
        _ => context.IsInsideNumber, // LB25
    });

    /// <summary>LB26–LB27.</summary>
    private static LineBreak? Hangul(in LineBreakContext context) => NoBreakIf((context.Before, context.After) switch
    {
        (JL, JL or JV or H2 or H3) => true,
        (JV or H2, JV or JT) => true,
        (JT or H3, JT) => true,
        (JL or JV or JT or H2 or H3, PO) or (PR, JL or JV or JT or H2 or H3) => true, // LB27
        _ => false,
    });

    /// <summary>LB28–LB30. No CP is wide, so only OP needs its wide part left out of LB30.</summary>
    private static LineBreak? Letters(in LineBreakContext context) => NoBreakIf((context.Before, context.After) switch
    {
        (AL or HL or IS, AL or HL) => true, // LB28, LB29
        (AL or HL or NU, OP) or (CP, AL or HL or NU) => true, // LB30
        _ => false,
    });

    /// <summary>LB30a–LB30b.</summary>
    private static LineBreak? FlagsAndEmoji(in LineBreakContext context) => NoBreakIf((context.Before, context.After) switch
    {
        (RI, RI) => context.IsInsideFlag,
        (EB or IDReserved, EM) => true,
        _ => false,
    });

    private static LineBreak? NoBreakIf(bool ruleApplies) => ruleApplies ? LineBreak.No : null;
}
