using System.Globalization;
using EqualityCloud.Disclosure.Benchmarks;

// Usage: [councils indicators periods cohorts] | growth | employers FILE
switch (args)
{
    case ["growth"]:
        Run.All(330, 24, 6, 60); // the runtime compiles what is used often
        var smallest = Print("330 x 12 x 6 x 60", Run.All(330, 12, 6, 60));
        Ratio(Print("councils doubled", Run.All(660, 12, 6, 60)), smallest);
        Ratio(Print("indicators doubled", Run.All(330, 24, 6, 60)), smallest);
        Ratio(Print("periods doubled", Run.All(330, 12, 12, 60)), smallest);
        Ratio(Print("cohorts doubled", Run.All(330, 12, 6, 120)), smallest);
        break;
    case ["employers", var file]:
        Employers.Plan(file);
        Print("employers", Employers.Plan(file));
        break;
    case [_, _, _, _]:
        var size = args.Select(arg => int.Parse(arg, CultureInfo.InvariantCulture)).ToArray();
        Print(string.Join(" x ", size), Run.All(size[0], size[1], size[2], size[3]));
        break;
    default:
        Print("330 x 200 x 6 x 60", Run.All(330, 200, 6, 60));
        break;
}

static Measured Print(string name, Measured measured)
{
    Console.WriteLine($"{name}: {measured.Time.TotalSeconds:0.00} s ({measured.Processors.TotalSeconds:0.00} s of processors), {measured.Contributions} contributions, {measured.Released} released, {measured.Refused} refused");
    return measured;
}

static void Ratio(Measured larger, Measured smaller) => Console.WriteLine($"  x {larger.Processors / smaller.Processors:0.00}");
