namespace HumanSecurityKB.Web.Commands;

/// <summary>A verb was called with words it can't use.</summary>
public sealed class UnusableArgumentsException(string sentence) : Exception(sentence);
