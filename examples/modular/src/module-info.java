/** A program in modules: all of the library is on the module path. */
module cn.example.modular {
    requires io.github.jixiao.core;
    requires io.github.jixiao.readers;
    requires io.github.jixiao.reports;
}
