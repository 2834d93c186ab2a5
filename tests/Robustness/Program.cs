using AdsGuard.Robustness;
using AdsGuard.Robustness.Deep;
using AdsGuard.Robustness.Foreign;

// The tests start this assembly as a program for what may overflow a stack; people, to analyse a folder of code: docs/robustness.md.
return args switch
{
    ["deep"] => await SmallStack.AnalyzeAsync(DeepInputs.Names, DeepInputs.Moderate),
    ["deep", .. var names] => await SmallStack.AnalyzeAsync(names, DeepInputs.Moderate),
    ["deeper"] => await SmallStack.AnalyzeAsync(DeepInputs.Nestings, DeepInputs.Thousand),
    ["deeper", .. var names] => await SmallStack.AnalyzeAsync(names, DeepInputs.Thousand),
    ["overflow"] => SmallStack.Overflow(),
    ["folder", .. var folders] => await ForeignRun.PrintAsync(folders),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("deep [NAME ...], deeper [NAME ...], or folder PATH ...");
    return 2;
}
