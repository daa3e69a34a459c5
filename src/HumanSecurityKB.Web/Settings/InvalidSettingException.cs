namespace HumanSecurityKB.Web.Settings;

/// <summary>A setting that can't be right. It stops the start.</summary>
public sealed class InvalidSettingException(string key, string? value, string expected)
    : Exception($"The setting {key} is '{value}', but {expected} is expected.");
