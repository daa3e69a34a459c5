using HumanSecurityKB.Web.Commands;

return await CommandLine.RunAsync(args);
