using HumanSecurityKB.Data.Tests;
using Xunit.MicrosoftTestingPlatform;

return args is [EndlessWriter.Verb, var connectionString]
    ? await EndlessWriter.RunAsync(connectionString)
    : await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
